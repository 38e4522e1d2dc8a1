import { resolve } from 'node:path';

type Graph = { getModuleInfo: (id: string) => { importedIds: readonly string[] } | null };

/**
 * Into which file a module goes. What the panel and another page need to open lies in one file, what other pages share in a
 * second, and what one page needs in one of its own: a bundler's rule, a file for each set of pages, made a first screen of 25 files, and a request costs as much as a
 * kilobyte. What is loaded later is split by the bundler. `pages`: the scripts of the pages.
 */
export function firstScreens(pages: Record<string, string>): (id: string, graph: Graph) => string | null {
  const scripts = new Set(Object.values(pages).map((script) => resolve(script)));
  let pagesOf: Map<string, string[]> | null = null;
  return (id, graph) => {
    pagesOf ??= reached(pages, graph);
    if (scripts.has(id)) return null; // it does something when it is loaded, so no other page may load it
    const [page = null, ...others] = pagesOf.get(id) ?? [];
    if (others.length === 0) return page;
    return [page, ...others].includes('panel') ? 'all' : 'papers';
  };
}

function reached(pages: Record<string, string>, graph: Graph): Map<string, string[]> {
  const pagesOf = new Map<string, string[]>();
  for (const [page, script] of Object.entries(pages)) {
    const seen = new Set([resolve(script)]);
    for (const id of seen) {
      pagesOf.set(id, [...(pagesOf.get(id) ?? []), page]);
      for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) seen.add(imported);
    }
  }
  return pagesOf;
}
