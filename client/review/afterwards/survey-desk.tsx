import { useState } from 'react';
import type { AfterwardsPage } from '../../../server/afterwards/wire.ts';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Blocks } from '../blocks.tsx';
import { dateOf } from '../dates.ts';
import { Delete } from '../delete.tsx';
import type { Act } from './act.ts';
import { Link } from './link.tsx';
import { sayAfter } from './say.ts';

type Survey = AfterwardsPage['survey'];
type Props = { survey: Survey; act: Act; again: () => void };

/** Opens the survey, counts who has answered, and shows its totals once it is over. */
export function SurveyDesk({ survey, act, again }: Props) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const press = async (path: string, done: string | null) => {
    setBusy(true);
    const said = await act('POST', path);
    setBusy(false);
    setProblem(said.ok ? null : said.words);
    if (!said.ok) return;
    if (done !== null) announce(done);
    document.getElementById('survey')?.focus(); // what was pressed is gone
    again();
  };
  return (
    <section className={survey.phase === 'none' ? 'review-chapter review-tool' : 'review-chapter'} aria-labelledby="survey">
      <div className="review-activity">
        <h2 id="survey" tabIndex={-1}>
          {sayAfter('survey')}
        </h2>
        {problem !== null && <Notice tone="problem">{problem}</Notice>}
        {survey.phase === 'none' && (
          <>
            <p>
              {sayAfter('surveyBody')} {sayAfter('surveyPrivate')}
            </p>
            <Button className="review-tool" busy={busy} onClick={() => void press('/survey', null)}>
              {sayAfter(busy ? 'opening' : 'open')}
            </Button>
          </>
        )}
        {survey.phase === 'open' && <Open survey={survey} busy={busy} close={() => void press('/survey/close', sayAfter('closed'))} />}
        {survey.phase === 'lost' && <p>{sayAfter('surveyLost')}</p>}
        {survey.phase === 'closed' && (
          <>
            <h3>{sayAfter('totals')}</h3>
            <div className={survey.onPaper ? 'review-tool' : undefined}>
              <Blocks blocks={survey.blocks} />
            </div>
            {survey.onPaper && (
              <div className="on-paper">
                <Blocks blocks={survey.onPaper} />
              </div>
            )}
            <p className="block-note review-tool">{sayAfter('surveyTexts')}</p>
          </>
        )}
        {survey.phase !== 'none' && <DeleteSurvey {...{ act, again }} />}
      </div>
    </section>
  );
}

const Open = ({ survey, busy, close }: { survey: Extract<Survey, { phase: 'open' }>; busy: boolean; close: () => void }) => (
  <>
    <p>
      {sayAfter('answered', { count: survey.answered })} {sayAfter('until', { date: dateOf(survey.closesAt) })} {sayAfter('surveyPrivate')}
    </p>
    <div className="review-tool review-activity">
      <p>{sayAfter('sendIt')}</p>
      <Link label={sayAfter('surveyLink')} link={survey.link} />
      <p>{sayAfter('closeBody')}</p>
      <Button busy={busy} onClick={close}>
        {sayAfter('close')}
      </Button>
    </div>
  </>
);

function DeleteSurvey({ act, again }: Omit<Props, 'survey'>) {
  const remove = async () => {
    const said = await act('DELETE', '/survey');
    return said.ok ? said : null;
  };
  const removed = () => {
    announce(sayAfter('surveyDeleted'));
    document.getElementById('survey')?.focus();
    again();
  };
  return <Delete look="quiet" label={sayAfter('deleteSurvey')} warning={sayAfter('deleteSurveyBody')} remove={remove} removed={removed} />;
}
