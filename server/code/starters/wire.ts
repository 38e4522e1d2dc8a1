/** What a clause changes in the panel once it is adopted, where the panel has such a setting. */
export type Sets = Partial<{
  chat: 'help' | 'topic' | 'off';
  camera: 'choice';
  notes: 'no-names' | 'all-see' | 'none';
  results: 'all' | 'facilitators';
  nudges: 'on' | 'off';
}>;

/** A clause to begin from. None is chosen for anybody. `key` is stored, so it never changes its meaning; the panel draws a picture for it. */
export type Starter = { key: string; text: string; sets?: Sets };

/** In the order in which they are offered, in groups of five. */
export const STARTERS: readonly Starter[] = [
  { key: 'first-names', text: 'We use first names. Titles stay outside.' },
  { key: 'one-voice', text: 'One person at a time. We leave a short gap before the next.' },
  { key: 'share-time', text: 'If we talk a lot, we pause. If we are quiet, we are welcome.' },
  { key: 'pass', text: 'Anyone can pass. No reason needed.' },
  { key: 'breaks', text: 'We take a break every 45 minutes, or sooner if someone asks.' },
  { key: 'camera', text: 'Camera on or off is your choice.', sets: { camera: 'choice' } },
  { key: 'captions', text: 'Captions stay on. We speak so that they can keep up.' },
  { key: 'plain-words', text: 'We use plain words. We spell out short forms.' },
  { key: 'many-ways', text: 'Talk, type, sign or use the panel. It all counts.' },
  { key: 'stories-stay', text: 'We do not repeat other people’s stories or names. We may share the ideas.', sets: { notes: 'no-names' } },
  { key: 'no-recording', text: 'No recording, no screen shots, unless we all say yes.' },
  { key: 'ask-not-guess', text: 'We ask what people need. We do not guess.' },
  { key: 'idea-not-person', text: 'We can disagree. We talk about the idea, not the person.' },
  { key: 'repair', text: 'If something hurts, say so. We listen first, then put it right.' },
  { key: 'time', text: 'We start and end on time. If we need longer, we ask.' },
  { key: 'chat', text: 'Chat is for the topic or for help. Key points get read out.', sets: { chat: 'topic' } },
  { key: 'step-out', text: 'You can step out at any time. Someone is here if you want to talk.' },
  { key: 'all-knowing', text: 'Living it, working in it and studying it are all ways of knowing.' },
  { key: 'tell-back', text: 'We tell people what happened with their ideas. We thank them by name if they like.' },
  { key: 'tools-fit', text: 'The tools fit us. If one gets in the way, we change it.' },
];

/** How the group wants to use the tools; each of these is agreed like any other clause. */
export const WAYS: readonly Starter[] = [
  { key: 'chat-help', text: 'Chat is for help only.', sets: { chat: 'help' } },
  { key: 'chat-off', text: 'We do not use the chat.', sets: { chat: 'off' } },
  { key: 'notes-all', text: 'We take notes that all of us can see.', sets: { notes: 'all-see' } },
  { key: 'notes-none', text: 'We take no notes.', sets: { notes: 'none' } },
  { key: 'results-all', text: 'All of us see the results of our polls.', sets: { results: 'all' } },
  { key: 'results-first', text: 'The facilitator looks at results first, then shows them.', sets: { results: 'facilitators' } },
  { key: 'nudges-on', text: 'The panel may ask us to go one step closer.', sets: { nudges: 'on' } },
  { key: 'nudges-off', text: 'The panel does not ask us to go closer.', sets: { nudges: 'off' } },
];
