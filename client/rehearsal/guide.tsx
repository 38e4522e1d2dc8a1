import { say } from './say.ts';

const STEPS = ['guidePeople', 'guideName', 'guideStart', 'guideAnswer', 'guideClose', 'guideReview'] as const;

export function Guide({ host }: { host: string }) {
  return (
    <section className="rehearsal-guide" aria-labelledby="guide">
      <h2 id="guide">{say('guide')}</h2>
      <ol>
        {STEPS.map((step) => (
          <li key={step}>{say(step, { host })}</li>
        ))}
      </ol>
    </section>
  );
}
