type Place = Pick<Location, 'hostname' | 'port' | 'origin'>;

const LOCAL = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Where a seat's frame loads the panel from. On this machine each seat gets a host name of its own: a browser opens only six
 * connections to one, and each panel holds a stream; and different names keep separate storage, as separate devices do.
 * Browsers by Apple do not find such names, so there, and on a real server, all seats share one.
 */
export function frameAddress(seat: string, place: Place, vendor: string): string {
  const { port, origin } = place;
  return ownHosts(place, vendor) ? `http://${seat}.localhost${port === '' ? '' : `:${port}`}/zoom` : `${origin}/zoom`;
}

/** Whether each seat has a host name of its own. Only then can the server cut the line of one. */
export const ownHosts = ({ hostname, origin }: Place, vendor: string) =>
  origin.startsWith('http:') && LOCAL.includes(hostname) && !vendor.startsWith('Apple');
