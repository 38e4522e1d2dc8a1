// Shows the rehearsal page in the browser of whoever sits in front of this machine. It is a kindness: it never fails a start.
import { spawn } from 'node:child_process';

const OPENERS = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''], linux: ['xdg-open'] };
const PATIENCE_MS = 20_000;
const PAUSE_MS = 250;

/** Waits until the page answers. Where the simulated meeting is off it never does, and nothing is opened. */
export async function openWhenUp(port) {
  const opener = OPENERS[process.platform];
  if (!opener || !someoneIsLooking()) return;
  const page = `http://localhost:${port}/rehearsal`;
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))) {
    if (!(await answers(page))) continue;
    const [program, ...args] = opener;
    spawn(program, [...args, page], { stdio: 'ignore', detached: true })
      .on('error', () => {})
      .unref();
    return;
  }
}

const answers = (page) =>
  fetch(page).then(
    (answer) => answer.ok,
    () => false,
  );

function someoneIsLooking() {
  const screen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  return Boolean(screen && process.stdout.isTTY && !process.env.CI && !process.env.SSH_CONNECTION);
}
