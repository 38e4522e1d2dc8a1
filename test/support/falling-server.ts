import { readConfig } from '../../server/config.ts';
import { makeLog } from '../../server/lib/log.ts';
import { startServer } from '../../server/server.ts';

// Ends as if somebody had pulled the plug, at the step of closing that FALLS_AT names. A program of its own, for crash.test.ts.
const config = readConfig(process.env);
const { port } = await startServer({
  config,
  log: makeLog(config.logLevel),
  at: (step) => {
    if (step === process.env['FALLS_AT']) process.kill(process.pid, 'SIGKILL');
  },
});
process.stdout.write(`Listening ${config.host}:${port}\n`);
