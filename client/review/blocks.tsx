import type { Block } from '../../server/document/wire.ts';
import { Bars } from '../ui/bars.tsx';
import { numbered } from '../ui/numbered.ts';
import './blocks.css';

/** What an activity has left, drawn. Texts run as their own letters do. */
export const Blocks = ({ blocks }: { blocks: Block[] }) => (
  <div className="blocks">
    {numbered(blocks).map(({ at, thing }) => (
      <Drawn key={at} block={thing} />
    ))}
  </div>
);

function Drawn({ block }: { block: Block }) {
  switch (block.block) {
    case 'heading':
      return <h4 dir="auto">{block.text}</h4>;
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

const Table = ({ caption, head, rows }: Extract<Block, { block: 'table' }>) => (
  <table className="block-table">
    <caption dir="auto">{caption}</caption>
    <thead>
      <tr>
        {head.map((text) => (
          <th key={text} scope="col">
            {text}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {numbered(rows).map(({ at, thing: [first = '', ...rest] }) => (
        <tr key={at}>
          <th scope="row" dir="auto">
            {first}
          </th>
          {numbered(rest).map(({ at: column, thing: value }) => (
            <td key={column} dir="auto">
              {value}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
