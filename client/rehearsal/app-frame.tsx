import { frameAddress } from './frame-address.ts';

/** As in Zoom, the app cannot open windows, download files or raise alerts by itself. */
const PERMITTED = 'allow-scripts allow-same-origin allow-forms';

/** The app, as the simulated Zoom shows it. By its `name` its calls are known. */
export function AppFrame({ seat, name, title }: { seat: string; name: string; title: string }) {
  return (
    <iframe
      className="app-frame"
      name={name}
      title={title}
      sandbox={PERMITTED}
      allow="clipboard-write"
      src={frameAddress(seat, location, navigator.vendor)}
    />
  );
}
