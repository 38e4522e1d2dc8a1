import type { Block } from '../../server/document/wire.ts';
import { Bars } from '../ui/bars.tsx';
import { numbered } from '../ui/numbered.ts';
import './blocks.css';

/** What an activity has left, drawn. Texts run as their own letters do. `level`: of the headings in it. */
export const Blocks = ({ blocks, level = 4 }: { blocks: Block[]; level?: 3 | 4 }) => (
  <div className="blocks">
    {numbered(blocks).map(({ at, thing }) => (
      <Drawn key={at} block={thing} level={level} />
    ))}
  </div>
);

function Drawn({ block, level }: { block: Block; level: 3 | 4 }) {
  const Heading = `h${level}` as const;
  switch (block.block) {
    case 'heading':
      return <Heading dir="auto">{block.text}</Heading>;
    case 'paragraph':
      return <p dir="auto">{block.text}</p>;
    case 'note':
      return (
        <p className="block-note" dir="auto">
          {block.text}
        </p>
      );
    case 'list':
      return <List {...block} />;
    case 'table':
      return <Table {...block} />;
    case 'bars':
      return (
        <Bars
          caption={block.caption}
          headings={block.head}
          rows={block.bars.map((bar) => ({ ...bar, key: bar.of.join() }))}
          {...(block.note !== undefined && { note: block.note })}
        />
      );
  }
}

function List({ items, ordered }: Extract<Block, { block: 'list' }>) {
  const Tag = ordered ? 'ol' : 'ul';
  return (
    <Tag className={ordered ? 'block-order' : 'block-list'}>
      {numbered(items).map(({ at, thing }) => (
        <li key={at}>
          <bdi>{thing}</bdi>
        </li>
      ))}
    </Tag>
  );
}

/** On a narrow screen a table of many columns becomes a list of rows. The roles say what it is where a browser would then forget it. */
function Table({ caption, head, rows }: Extract<Block, { block: 'table' }>) {
  const isWide = head.length > 3;
  const role = (name: string) => (isWide ? name : undefined);
  return (
    <table className={isWide ? 'block-table block-table-wide' : 'block-table'} role={role('table')}>
      <caption dir="auto">{caption}</caption>
      <thead role={role('rowgroup')}>
        <tr role={role('row')}>
          {head.map((text) => (
            <th key={text} scope="col" role={role('columnheader')}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role={role('rowgroup')}>
        {numbered(rows).map(({ at, thing: [first = '', ...rest] }) => (
          <tr key={at} role={role('row')}>
            <th scope="row" dir="auto" role={role('rowheader')}>
              {first}
            </th>
            {numbered(rest).map(({ at: column, thing: value }) => (
              <td key={column} dir="auto" role={role('cell')} data-head={head[column + 1]}>
                {value}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
