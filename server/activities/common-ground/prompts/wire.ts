/** A question for a group, and two that lead closer to something that only this group would say. */
export type Prompt = {
  key: string; // stored with what a group found, so it never changes its meaning
  prompt: string;
  closer: readonly [string, string];
  deeper?: true; // for a second round
};

export type Theme = { key: string; name: string; prompts: readonly Prompt[] };

/**
 * Anyone can answer these, by voice, typing or sign, without sight or hearing, without money, travel, health, family, faith, childhood
 * or a job; there is no right answer, and passing is easy. The last theme is for groups who prefer to stay on topic.
 */
export const THEMES: readonly Theme[] = [
  {
    key: 'A',
    name: 'Small daily things',
    prompts: [
      {
        key: 'A1',
        prompt: 'What small thing do you do nearly every day?',
        closer: ['What time is it, and where are you?', 'What would make you skip it?'],
      },
      {
        key: 'A2',
        prompt: 'How do you like your drink, hot or cold?',
        closer: ['What has to be just right?', 'What happens if it is wrong?'],
      },
      { key: 'A3', prompt: 'What do you always keep within reach?', closer: ['Where did it come from?', 'When did you last need it?'] },
      {
        key: 'A4',
        prompt: 'Which chore do you not mind?',
        closer: ['What is your own way of doing it?', 'What do you put off by doing it?'],
      },
      {
        key: 'A5',
        prompt: 'What do you do with ten spare minutes?',
        closer: ['What did you do the last time?', 'Where do you sit, stand or lie for it?'],
      },
      {
        key: 'A6',
        prompt: 'What makes a bad day a bit better?',
        closer: ['What is the very first thing you do?', 'When did it last work?'],
        deeper: true,
      },
      { key: 'A7', prompt: 'What do you always do in the same order?', closer: ['What comes first?', 'What if the order changes?'] },
      { key: 'A8', prompt: 'What do you find hard to throw away?', closer: ['How many do you have?', 'What are you saving it for?'] },
    ],
  },
  {
    key: 'B',
    name: 'Words, tunes and stories',
    prompts: [
      {
        key: 'B1',
        prompt: 'What song, sign or saying gets stuck in your head?',
        closer: ['Which line or part?', 'When did it last turn up?'],
      },
      {
        key: 'B2',
        prompt: 'Which story do you go back to? A book, film, show or game.',
        closer: ['Which moment do you wait for?', 'Who in it would you sit next to?'],
      },
      {
        key: 'B3',
        prompt: 'Which word do you love to say, sign or type?',
        closer: ['Where did you first meet it?', 'When do you get to use it?'],
      },
      {
        key: 'B4',
        prompt: 'What do you have on while you do something else?',
        closer: ['What is the something else?', 'Which one was it this week?'],
      },
      { key: 'B5', prompt: 'What made you laugh lately?', closer: ['What set it off?', 'Would it still be funny now?'] },
      { key: 'B6', prompt: 'What do people say near you that others would not get?', closer: ['What does it mean?', 'Who says it best?'] },
      { key: 'B7', prompt: 'What do you know by heart?', closer: ['How did it get in there?', 'When did you last use it?'] },
      {
        key: 'B8',
        prompt: 'What tells you that you can relax now? A sound, sight, smell or feel.',
        closer: ['What makes it?', 'When did you last notice it?'],
      },
    ],
  },
  {
    key: 'C',
    name: 'Places and getting about',
    prompts: [
      { key: 'C1', prompt: 'Which place near you do you like?', closer: ['Which exact spot in it?', 'What time of day is best there?'] },
      {
        key: 'C2',
        prompt: 'Which trip do you make again and again?',
        closer: ['Which bit do you look out for?', 'Which bit would you skip?'],
      },
      { key: 'C3', prompt: 'Where do you go to get some quiet?', closer: ['How do you get there?', 'What do you do first?'] },
      {
        key: 'C4',
        prompt: 'What is odd about the place you are in now?',
        closer: ['How long has it been like that?', 'What would you change with one hour?'],
      },
      {
        key: 'C5',
        prompt: 'Which shop, market or library do you know really well?',
        closer: ['Where do you go first?', 'What do you always pick up?'],
      },
      { key: 'C6', prompt: 'Where did you once get lost?', closer: ['What got you out?', 'Would you go back?'] },
      {
        key: 'C7',
        prompt: 'Which outdoor place do you know in more than one season?',
        closer: ['Which season suits it best?', 'How can you tell the season has turned?'],
      },
      {
        key: 'C8',
        prompt: 'Where would you send a friend with one free hour?',
        closer: ['What must they not miss?', 'What should they leave out?'],
      },
    ],
  },
  {
    key: 'D',
    name: 'Making, fixing and learning',
    prompts: [
      {
        key: 'D1',
        prompt: 'What did you make or mend in the last year?',
        closer: ['What nearly went wrong?', 'What did you use that you were not meant to?'],
      },
      { key: 'D2', prompt: 'What can you do that took a lot of tries?', closer: ['What was the trick?', 'How many tries, at a guess?'] },
      { key: 'D3', prompt: 'What are you learning now?', closer: ['Which bit are you stuck on?', 'Who or what helps?'] },
      { key: 'D4', prompt: 'What did you teach yourself?', closer: ['What got you started?', 'What would you tell a beginner?'] },
      {
        key: 'D5',
        prompt: 'What do you use for something it was not made for?',
        closer: ['What is it meant for?', 'Who else have you shown?'],
      },
      {
        key: 'D6',
        prompt: 'What did you give up, and feel fine about?',
        closer: ['What was the last straw?', 'What did you do with the bits you had for it?'],
      },
      { key: 'D7', prompt: 'What do people ask you for help with?', closer: ['What do you tell them first?', 'Who asked last?'] },
      {
        key: 'D8',
        prompt: 'What would you try if someone lent you all the kit?',
        closer: ['What would you do first?', 'What puts you off now?'],
      },
    ],
  },
  {
    key: 'E',
    name: 'Food, plants and animals',
    prompts: [
      { key: 'E1', prompt: 'What do you eat in a way that others find odd?', closer: ['What goes with what?', 'When did it start?'] },
      {
        key: 'E2',
        prompt: 'What can you put together without looking it up?',
        closer: ['What is your secret step?', 'What do you leave out?'],
      },
      { key: 'E3', prompt: 'Which smell or taste stops you in your tracks?', closer: ['What is in it?', 'Where does it take you?'] },
      {
        key: 'E4',
        prompt: 'Which plant, tree or weed do you know by name?',
        closer: ['Where is the nearest one?', 'How did you learn its name?'],
      },
      { key: 'E5', prompt: 'Which animal do you meet most often?', closer: ['What is it up to?', 'Does it have a name?'] },
      { key: 'E6', prompt: 'What snack do you save for later?', closer: ['Where do you keep it?', 'Who are you keeping it from?'] },
      {
        key: 'E7',
        prompt: 'Which food did you once hate, and now like?',
        closer: ['What changed?', 'Which kind, and how do you have it?'],
      },
      {
        key: 'E8',
        prompt: 'What would you grow if it could not fail?',
        closer: ['Where would you put it?', 'What would you do with the first one?'],
      },
    ],
  },
  {
    key: 'F',
    name: 'Working together',
    prompts: [
      { key: 'F1', prompt: 'What helps you speak up in a meeting?', closer: ['When did that last happen?', 'What did someone say or do?'] },
      { key: 'F2', prompt: 'What makes you switch off in a meeting?', closer: ['How soon do you notice?', 'What brings you back?'] },
      {
        key: 'F3',
        prompt: 'What small thing made you feel part of a group?',
        closer: ['What were the words, or the act?', 'Have you done it for someone else?'],
        deeper: true,
      },
      {
        key: 'F4',
        prompt: 'What do you wish people asked you more?',
        closer: ['What would you answer first?', 'Who should ask it?'],
        deeper: true,
      },
      { key: 'F5', prompt: 'What did a project or service get right?', closer: ['Which exact step?', 'How could others copy it?'] },
      {
        key: 'F6',
        prompt: 'What do you do in the five minutes before a call?',
        closer: ['What is your last step?', 'What if you cannot do it?'],
      },
      { key: 'F7', prompt: 'What did you learn by doing, not from a course?', closer: ['What went wrong first?', 'What do you do now?'] },
      {
        key: 'F8',
        prompt: 'What would you like this group to be known for?',
        closer: ['What would people see us do?', 'What would be the first small sign?'],
      },
    ],
  },
];
