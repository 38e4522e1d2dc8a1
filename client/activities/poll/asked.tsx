import type { PollAnswer } from '../../../server/activities/poll/wire.ts';
import { picturesOf } from './pictures.tsx';
import './desk.css';

/** A question and its answers, as people will see them. */
export function Asked({ question, answers }: { question: string; answers: PollAnswer[] }) {
  return (
    <div className="poll-asked">
      {question.trim() !== '' && <h3>{question}</h3>}
      {answers.length > 0 && (
        <ul>
          {answers.map((answer) => (
            <li key={answer.key}>
              {picturesOf([answer])}
              <span>
                <strong>{answer.label}</strong>
                {answer.meaning !== undefined && <span className="poll-note">{answer.meaning}</span>}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
