import { resolve } from 'node:path';

type Graph = { getModuleInfo: (id: string) => { importedIds: readonly string[] } | null };

/**
 * Into which file a module goes: what the panel and another page need to open into one, what other pages share into a second,
 * and what one page alone needs into its own. By itself the bundler makes a file for each set of pages: 25 for a first screen,
 * and a request weighs as much as a kilobyte. What is loaded later it splits well. `pages`: the script of each page.
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
