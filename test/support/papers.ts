import type { Block, Paper } from '../../server/document/wire.ts';

/** Texts that other programs might take for more than text. Each has a word of its own by which it is found again. */
export const HOSTILE = [
  '=1+1 kestrel',
  '+44 plover',
  '-2+3 dunlin',
  '@SUM(A1) wigeon',
  '\uFF1D1+1 godwit',
  '=HYPERLINK("https://bad.example","curlew")',
  '=cmd|"/C calc"!A0 avocet',
  '<script>alert("teal")</script>',
  '<img src=x onerror=alert(1)> gadwall',
  '</title><svg onload=alert(1)> smew',
  '"><a href="javascript:alert(1)">scaup</a>',
  '&lt;b&gt;garganey&lt;/b&gt; &amp; &#x3c;',
  '[eider](javascript:alert(1))',
  '![knot](https://bad.example/pixel.png)',
  '[ruff]: https://bad.example',
  '<https://bad.example/whimbrel>',
  'https://bad.example/sanderling and www.bad.example',
  'someone@bad.example turnstone',
  '# a heading of lapwing',
  '1. a list of snipe',
  '10) a list of woodcock',
  '- a line of dotterel',
  '> a quote of fulmar',
  '    code of gannet',
  '`code` of shag **bold** _more_ ~~less~~ ***all***',
  'a | b | pipit',
  '--- wagtail',
  '=== dipper',
  '[^1]: a footnote of dunnock[^1]',
  'wheatear \\ \\\\ \\*',
  '$$ whinchat $$',
  '\u202Eregnad stonechat',
  'fieldfare\u200B\u2066\uFEFF\u{E0001}',
  'redwing \u0000\u0007\u001B[31m',
  'siskin \uFFFE\uFFFF',
  '{{twite}} ${linnet} <%= 1 %> #{1}',
  '🏴‍☠️ crossbill 😀',
  'صباح الخير nuthatch',
  'line one\n# line two of treecreeper\n| a |',
  'chiffchaff\n:--',
];

/** A paper in which such a text stands in every place where people's words can stand. */
export const paperOf = (text: string): Paper => ({
  title: text,
  subtitle: 'Monday, 1 March 2027, 10:00 to 11:05 GMT',
  language: 'en-GB',
  blocks: [
    { block: 'heading', level: 1, text: 'Mood' },
    { block: 'heading', level: 2, text },
    { block: 'paragraph', text },
    { block: 'heading', text },
    { block: 'list', items: [text, 'plain', text] },
    { block: 'list', items: [text, 'plain'], ordered: true },
    { block: 'table', caption: text, head: ['What', text], rows: [[text, text]] },
    {
      block: 'bars',
      caption: text,
      head: ['Answer', 'People', 'Share'],
      bars: [
        { label: text, of: ['a'], count: 12, share: '60 %', fraction: 0.6 },
        { label: 'plain', of: ['b'], count: text, share: '', fraction: 0 },
      ],
      note: text,
    },
    { block: 'note', text },
  ],
});

const bars = (...counts: number[]): Block => {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const labels = ['Sunny', 'Cloudy with bright spells', 'Rain', 'Storm'];
  return {
    block: 'bars',
    caption: 'Most of us are somewhere.',
    head: ['Answer', 'People', 'Share'],
    bars: counts.map((count, at) => ({
      label: labels[at] ?? '',
      of: [String(at)],
      count,
      share: `${Math.round((100 * count) / all)} %`,
      fraction: count / all,
    })),
    note: 'Shares are rounded.',
  };
};

/** An evening with some of everything. */
export const EVENING: Paper = {
  title: 'Tuesday network',
  subtitle: 'Monday, 1 March 2027, 10:00 to 11:05 GMT',
  language: 'en-GB',
  blocks: [
    { block: 'heading', level: 1, text: 'Mood' },
    { block: 'heading', level: 2, text: 'Weather poll' },
    { block: 'paragraph', text: 'What is your weather right now?' },
    bars(28, 56, 3, 4),
    { block: 'note', text: '91 people answered.' },
    { block: 'heading', level: 2, text: 'Weather as we leave' },
    bars(40, 30, 20, 0),
    { block: 'heading', level: 1, text: 'Other polls' },
    { block: 'heading', level: 2, text: 'First steps' },
    {
      block: 'table',
      caption: 'Read the plan came first.',
      head: ['Answer', 'Place', 'Put first by'],
      rows: [
        ['Read the plan', 1, 12],
        ['Make tea', 2, 7],
      ],
    },
    { block: 'heading', text: 'What went well' },
    { block: 'list', items: ['The garden', 'A walk'] },
    { block: 'list', items: ['Write', 'Send'], ordered: true },
  ],
};

/** What any reader must find: the rows of every table, as text. */
export const tablesIn = ({ blocks }: Paper): string[][][] =>
  blocks.flatMap((block) => {
    if (block.block === 'table') return [[block.head, ...block.rows.map((row) => row.map(String))]];
    if (block.block === 'bars') return [[[...block.head], ...block.bars.map(({ label, count, share }) => [label, String(count), share])]];
    return [];
  });
