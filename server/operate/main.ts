import { readConfig } from '../config.ts';
import { UnusableData } from '../store/database.ts';
import { COMMANDS, usage } from './commands.ts';
import { WrongConfig } from '../wrong-config.ts';
import { CannotDo } from './say.ts';

/** The exit status for a command that is not one (sysexits.h). */
const EX_USAGE = 64;

const say = (text: string) => process.stdout.write(`${text}\n`);

async function main([name = '', ...given]: string[]): Promise<number> {
  process.umask(0o077);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command || given.length < command.needs.length) {
    say(usage());
    return EX_USAGE;
  }
  await command.run(readConfig(process.env), given, say);
  return 0;
}

function explain(error: unknown): string {
  if (error instanceof WrongConfig) return ['These settings cannot work:', ...error.problems.map((problem) => `  - ${problem}`)].join('\n');
  if (error instanceof UnusableData || error instanceof CannotDo) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

main(process.argv.slice(2)).then(
  (status) => process.exit(status),
  (error: unknown) => {
    process.stderr.write(`${explain(error)}\n`);
    process.exit(1);
  },
);
