import { expect, test, vi } from 'vitest';
import { makeReader, type Voice } from './reader.ts';

/** A device that speaks the languages it is given, and what was heard from it. */
function device(...languages: string[]) {
  const spoken: SpeechSynthesisUtterance[] = [];
  const events = new EventTarget();
  const voice: Voice = {
    getVoices: () => languages.map((lang) => ({ lang, name: lang, voiceURI: lang, default: false, localService: true })),
    speak: (utterance) => void spoken.push(utterance),
    cancel: vi.fn(),
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
  };
  const reader = makeReader(voice, (text) => Object.assign(new EventTarget(), { text, lang: '' }) as SpeechSynthesisUtterance);
  const ends = (utterance: SpeechSynthesisUtterance | undefined) => utterance?.dispatchEvent(new Event('end'));
  return { reader, voice, events, languages, spoken, ends };
}

test('it can read where the device has a voice for the language, from whatever country', () => {
  const { reader } = device('de-DE', 'en_US');
  expect(reader.canRead('en-GB')).toBe(true);
  expect(reader.canRead('cy')).toBe(false);
  expect(makeReader(null, () => ({}) as SpeechSynthesisUtterance).canRead('en')).toBe(false);
});

test('voices that come late are told of', () => {
  const { reader, languages, events } = device();
  const changed = vi.fn();
  reader.listen(changed);
  languages.push('en-GB');
  events.dispatchEvent(new Event('voiceschanged'));
  expect(changed).toHaveBeenCalledOnce();
  expect(reader.canRead('en')).toBe(true);
});

test('it reads each sentence in the language of the text, and is done with the last', () => {
  const { reader, spoken, ends } = device('en');
  reader.read('results', ['Most of us are sunny.', '7 have a storm.'], 'en-GB');
  expect(spoken.map(({ text, lang }) => [text, lang])).toEqual([
    ['Most of us are sunny.', 'en-GB'],
    ['7 have a storm.', 'en-GB'],
  ]);
  ends(spoken[0]);
  expect(reader.isReading('results')).toBe(true);
  ends(spoken[1]);
  expect(reader.isReading('results')).toBe(false);
});

test('what is in another language is read in it, or left out where no voice speaks it', () => {
  const { reader, spoken, ends } = device('en', 'cy-GB');
  reader.read('wall', ['We all hum.', { text: 'Rydym i gyd yn canu.', lang: 'cy' }, { text: 'كلنا نغني', lang: 'ar' }], 'en-GB');
  expect(spoken.map(({ text, lang }) => [text, lang])).toEqual([
    ['We all hum.', 'en-GB'],
    ['Rydym i gyd yn canu.', 'cy'],
  ]);
  ends(spoken[1]);
  expect(reader.isReading('wall')).toBe(false);
  reader.read('wall', [{ text: 'كلنا نغني', lang: 'ar' }], 'en-GB');
  expect(reader.isReading('wall')).toBe(false);
});

test('it can be stopped by whoever began it, and by nobody else', () => {
  const { reader, voice } = device('en');
  reader.read('results', ['Most of us are sunny.'], 'en');
  vi.mocked(voice.cancel).mockClear();
  reader.stop('question');
  expect([reader.isReading('results'), vi.mocked(voice.cancel).mock.calls.length]).toEqual([true, 0]);
  reader.stop('results');
  expect([reader.isReading('results'), vi.mocked(voice.cancel).mock.calls.length]).toEqual([false, 1]);
});

test('another text takes the place of the first, whose end means nothing any more', () => {
  const { reader, spoken, ends } = device('en');
  reader.read('question', ['What is your weather right now?'], 'en');
  reader.read('results', ['Most of us are sunny.'], 'en');
  ends(spoken[0]);
  expect([reader.isReading('question'), reader.isReading('results')]).toEqual([false, true]);
});
