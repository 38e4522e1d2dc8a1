/** Those who want to hear of one thing. One that throws keeps the news from nobody else. */
export function listeners() {
  const hearing = new Set<() => void>();
  return {
    add: (heard: () => void) => {
      const own = () => heard();
      hearing.add(own);
      return () => void hearing.delete(own);
    },
    tell: () => {
      for (const heard of [...hearing]) queueMicrotask(heard);
    },
  };
}
