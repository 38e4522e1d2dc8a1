import { expect, test } from 'vitest';
import { frameAddress } from './frame-address.ts';

const at = (origin: string, vendor = 'Google Inc.') => frameAddress('seat-2', new URL(origin), vendor);

test.each(['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'])('on %s each seat is a device of its own', (origin) => {
  expect(at(origin)).toBe('http://seat-2.localhost:3000/zoom');
});

test('without a port too', () => expect(at('http://localhost')).toBe('http://seat-2.localhost/zoom'));

test.each(['https://rehearsal.example.org', 'http://192.168.1.7:3000', 'https://localhost:3443'])('on %s all seats share it', (origin) => {
  expect(at(origin)).toBe(`${origin}/zoom`);
});

test('Safari does not find such names', () => {
  expect(at('http://localhost:3000', 'Apple Computer, Inc.')).toBe('http://localhost:3000/zoom');
});
