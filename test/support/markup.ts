import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A page as a browser would read it. */
export const elementsIn = (html: string): Element[] => walk(parse(html)).filter((node): node is Element => 'tagName' in node);

const walk = (node: Node): Node[] => [node, ...('childNodes' in node ? node.childNodes.flatMap(walk) : [])];

export const textOf = (node: Node): string =>
  'value' in node && node.nodeName === '#text'
    ? node.value
    : node.nodeName === 'br'
      ? '\n'
      : 'childNodes' in node
        ? node.childNodes.map(textOf).join('')
        : '';

/** The rows of every table; cells that are for the eye alone are left out. */
export const tablesInHtml = (html: string): string[][][] =>
  elementsIn(html)
    .filter(({ tagName }) => tagName === 'table')
    .map((table) =>
      walk(table)
        .filter((node): node is Element => node.nodeName === 'tr')
        .map((row) =>
          row.childNodes
            .filter((node): node is Element => 'attrs' in node && !node.attrs.some(({ name }) => name === 'aria-hidden'))
            .map((cell) => textOf(cell).trim()),
        ),
    );
