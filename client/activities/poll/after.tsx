import { useEffect, useState, type ReactNode } from 'react';

/** What is shown once so many milliseconds have gone by. With another `key` they begin anew. */
export function After({ ms, children }: { ms: number; children: ReactNode }) {
  const [isTime, setIsTime] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsTime(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return isTime && children;
}
