import { explain } from './cannot-start.ts';
import { readConfig, type Config } from './config.ts';
import { makeLog } from './lib/log.ts';
import { startServer } from './server.ts';

/** The exit status for a configuration that cannot work (sysexits.h). Supervisors need not try again. */
const EX_CONFIG = 78;

const say = (text: string) => process.stdout.write(`${text}\n`);

async function main(): Promise<void> {
  process.umask(0o077);
  process.stdout.on('error', () => {}); // whoever read our words may be gone, as in `npm start | head`; that must not cut a stop short
  const config = readConfig(process.env);
  const log = makeLog(config.logLevel);
  const running = await startServer({ config, log });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      say('Stopping. Everything that was answered is stored.');
      running.stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  say(screen(config, running.port));
}

/** Everything that whoever starts the server wants to know, on one screen. */
function screen(config: Config, port: number): string {
  const at = (path: string) => new URL(path, config.publicUrl).href;
  const lines = [
    'Bright Spells is running.',
    '',
    ...(config.rehearsal ? [`  Rehearse     ${at('/rehearsal')}   a pretend Zoom meeting, to try everything`] : []),
    `  Join         ${at('/join')}   for people without the Zoom app`,
    `  Review       ${at('/review')}   for facilitators, by their review link`,
    ...(config.zoom
      ? [
          `  Zoom panel   ${at('/zoom')}   the Home URL for the Zoom Marketplace`,
          ...(config.zoom.webhookSecret === null
            ? ['  Zoom events  not heard: without ZOOM_WEBHOOK_SECRET_TOKEN a removed app deletes nothing']
            : []),
        ]
      : ['  Zoom         not set up yet: see "Put it in Zoom" in the README']),
    '',
    `  Data         ${config.dataDir}`,
    `  Backups      ${config.backups ? `${config.backups.folder}, kept for ${config.backups.days} days` : 'none'}`,
    `  Listening    ${config.host}:${port}${config.production ? ', production' : ''}`,
  ];
  return lines.join('\n');
}

main().catch((error: unknown) => {
  process.stderr.write(`${explain(error, process.env)}\n`);
  process.exit(EX_CONFIG);
});
