import { useSyncExternalStore, type ReactNode } from 'react';
import './workbench.css';

type Scenes = Record<string, () => ReactNode>;

/** A folder shows what it has by a `scenes.tsx`: the name of each scene, and a component that needs nothing from outside. */
const files = import.meta.glob<{ scenes: Scenes }>('../**/scenes.tsx', { eager: true });

const folderOf = (file: string) => file.replace(/^\.\.\//, '').replace(/\/scenes\.tsx$/, '');
const shelves = Object.entries(files).map(([file, { scenes }]) => ({ folder: folderOf(file), scenes }));
const all: Scenes = Object.fromEntries(
  shelves.flatMap(({ folder, scenes }) => Object.entries(scenes).map(([name, Scene]) => [`${folder}/${name}`, Scene])),
);

/** `#ui/Choices chosen` shows that scene alone, as wide as the window; no address shows the list. */
export function Workbench() {
  const address = useSyncExternalStore(listen, () => decodeURIComponent(window.location.hash.slice(1)));
  const Scene = all[address];
  if (Scene === undefined) return <Shelves />;
  return (
    <div className="workbench-scene" data-scene={address} key={address}>
      <Scene />
    </div>
  );
}

function Shelves() {
  return (
    <main className="workbench">
      <h1>Workbench</h1>
      {shelves.map(({ folder, scenes }) => (
        <section key={folder}>
          <h2>{folder}</h2>
          <ul>
            {Object.keys(scenes).map((name) => (
              <li key={name}>
                <a href={`#${folder}/${name}`} data-address={`${folder}/${name}`}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}

function listen(changed: () => void) {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}
