import { barSvg, escaped } from './bars-svg.ts';
import type { Block, Cell, Paper } from './wire.ts';

/** A page that needs nothing but itself: no script, no picture from elsewhere, and readable with its style taken away. */
export function* html(paper: Paper): Generator<string> {
  const { title, subtitle, language, blocks } = paper;
  yield `<!doctype html>\n<html lang="${escaped(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`;
  yield `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><meta name="robots" content="noindex">`;
  yield `<title>${escaped(title)}</title><style>${STYLE}</style></head>\n<body><main><header><h1 dir="auto">${escaped(title)}</h1><p>${lines(subtitle)}</p></header>\n`;
  for (const [at, block] of blocks.entries()) yield `${markup(block, at)}\n`;
  yield '</main></body></html>\n';
}

const lines = (text: string): string => escaped(text).replaceAll('\n', '<br>');
const words = (tag: string, text: string, more = ''): string => `<${tag}${more} dir="auto">${lines(text)}</${tag}>`;

function markup(block: Block, at: number): string {
  switch (block.block) {
    case 'heading':
      return words(`h${(block.level ?? 3) + 1}`, block.text);
    case 'paragraph':
      return words('p', block.text);
    case 'note':
      return words('p', block.text, ' class="note"');
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li><bdi>${lines(item)}</bdi></li>`).join('')}</${tag}>`;
    }
    case 'table':
      return table(block.caption, headRow(block.head), block.rows.map((row) => cells(row)).join(''));
    case 'bars': {
      const [what, count, share] = block.head;
      const rows = block.bars.map((bar, nth) => {
        const drawing = `<td class="bar" aria-hidden="true"><svg viewBox="0 0 240 18">${barSvg(bar.fraction, nth, { id: `b${at}-${nth}`, width: 240, height: 18 })}</svg></td>`;
        return `<tr>${words('th', bar.label, ' scope="row"')}${drawing}${cell(bar.count)}${cell(bar.share)}</tr>`;
      });
      const head = `<tr>${words('th', what, ' scope="col"')}<td class="bar" aria-hidden="true"></td>${words('th', count, ' scope="col"')}${words('th', share, ' scope="col"')}</tr>`;
      return table(block.caption, head, rows.join('')) + (block.note === undefined ? '' : words('p', block.note, ' class="note"'));
    }
  }
}

const headRow = (head: string[]): string => `<tr>${head.map((text) => words('th', text, ' scope="col"')).join('')}</tr>`;
const cell = (value: Cell): string => (typeof value === 'number' ? `<td class="number">${value}</td>` : words('td', value));
const cells = ([first = '', ...rest]: Cell[]): string => `<tr>${words('th', String(first), ' scope="row"')}${rest.map(cell).join('')}</tr>`;

const table = (caption: string, head: string, rows: string): string =>
  `<div class="wide"><table>${words('caption', caption)}<thead>${head}</thead><tbody>${rows}</tbody></table></div>`;

const STYLE = `
:root{color-scheme:light;--ink:#1c2b3a;--soft:#4b5c6d;--line:#ded7c8}
body{margin:0;background:#fbf7ef;color:var(--ink);font:1.0625rem/1.5 'Atkinson Hyperlegible Next','Atkinson Hyperlegible',system-ui,sans-serif}
main{max-width:44rem;margin:0 auto;padding:2rem 1.25rem 4rem;overflow-wrap:anywhere}
h1{font-size:1.75rem;line-height:1.2;margin:0}
h2{margin:2.5rem 0 .5rem;padding-top:1.5rem;border-top:1px solid var(--line);font-size:1.375rem}
h3{margin:1.75rem 0 .25rem;font-size:1.125rem}
h4{margin:1.25rem 0 .25rem;font-size:1rem}
header p,.note{color:var(--soft)}
.note{font-size:.9375rem}
p{margin:.5rem 0}
.wide{overflow-x:auto}
table{width:100%;border-collapse:collapse;margin:.75rem 0}
caption{padding-bottom:.75rem;text-align:start}
th,td{padding:.375rem .75rem .375rem 0;border-bottom:1px solid var(--line);text-align:start;vertical-align:baseline}
thead th{color:var(--soft);font-weight:400;font-size:.9375rem}
.bar{width:40%;min-width:7rem}
.bar svg{display:block;width:100%;height:1.125rem}
@media print{body{background:#fff;font-size:12pt}main{padding:0;max-width:none}tr,p,li{break-inside:avoid}h2,h3,h4,caption{break-after:avoid}}
`;
