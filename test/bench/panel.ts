import { launchChromium } from '../support/chromium.ts';
import { gather } from './people.ts';
import { startProduct } from './processes.ts';
import { median, report } from './report.ts';

const SLOWER = 4;
const ROUNDS = 5;

/** What somebody on an old phone waits for: the bytes of the first screen, and the time until its button can be pressed. */
export async function benchPanel(): Promise<void> {
  const product = await startProduct();
  const { host } = await gather(product, 1);
  const link = new URL(host.view.desk?.browserDoor?.link ?? '');
  const rounds: { bytes: number; ms: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await openPanel(`http://127.0.0.1:${product.port}/join${link.hash}`));
  report({ bench: 'panel-bytes', unit: 'KB', value: median(rounds.map(({ bytes }) => bytes)) / 1000, aim: '<= 100 without the font' });
  report({ bench: 'panel-interactive', unit: 'ms', value: median(rounds.map(({ ms }) => ms)), aim: '<= 1500, CPU slowed 4 times' });
  host.leave();
  await product.stop();
}

async function openPanel(address: string): Promise<{ bytes: number; ms: number }> {
  const { context, close } = await launchChromium();
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const code = new Set<string>();
  let bytes = 0;
  devtools.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Document' || type === 'Script' || type === 'Stylesheet') code.add(requestId);
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (code.has(requestId)) bytes += encodedDataLength;
  });
  const began = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page.getByRole('textbox').waitFor();
  const ms = performance.now() - began;
  await close();
  return { bytes, ms };
}
