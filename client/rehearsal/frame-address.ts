type Place = Pick<Location, 'hostname' | 'port' | 'origin'>;

const LOCAL = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Where a seat's frame loads the panel from. On this machine each seat gets a host name of its own: a browser opens only six
 * connections to one, and each panel holds a stream; and different names keep separate storage, as separate devices do.
 * Browsers by Apple do not find such names, so there, and on a real server, all seats share one.
 */
export function frameAddress(seat: string, { hostname, port, origin }: Place, vendor: string): string {
  const ownName = origin.startsWith('http:') && LOCAL.includes(hostname) && !vendor.startsWith('Apple');
  return ownName ? `http://${seat}.localhost${port === '' ? '' : `:${port}`}/zoom` : `${origin}/zoom`;
}
