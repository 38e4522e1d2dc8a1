/**
 * The English words that nudges are made of: add, take away or reword whatever you like, no other file needs to change. A phrase counts
 * like a word, and each is found with an s or es at its end as well. Capitals make no difference. Words that could stand in a good
 * line do more harm here than words that are missing.
 */
const list = (words: string): string[] => words.split(',').map((word) => word.trim().replaceAll(/\s+/g, ' '));

export const RULES = [
  'short',
  'topic',
  'bare',
  'meeting',
  'visible',
  'everyone',
  'echo',
  'feeling',
  'work-or-health',
  'private',
  'one-person',
  'two-people',
  'nothing',
  'long',
] as const;
export type Rule = (typeof RULES)[number];

/** What is asked: always a question, so that keeping the line is an answer too. */
export const ASKS: Record<Rule, string> = {
  short: 'Nice start. Which one, or how exactly?',
  topic: 'Lots of people like that. What is the part only you would name?',
  bare: 'When was the last time? Add that.',
  meeting: 'That is true for most of us here. What about outside this call?',
  visible: 'We can see that one. What is hidden?',
  everyone: 'That covers a lot of people! What is a smaller circle?',
  echo: 'Another group found that too. What is your own version?',
  feeling: 'What brings that on for all of you?',
  'work-or-health': 'You may keep this private. Is there something you share that is not about work or health?',
  private: 'This looks private. The whole meeting can read the wall. Take it off?',
  'one-person': "Do all of you share it? If yes, start with 'We'.",
  'two-people': 'Nearly there. Is there a thing for all three?',
  nothing: 'That happens. Want one easy prompt, or stop here? Both are fine.',
  long: 'Lovely. Can you say it in one line for the wall?',
};

export const WORDS = {
  /** Three words or fewer beside these are a start. */
  start: list('we, all, both, like, love, have'),

  /** What a line can begin with that says only whether people like something. */
  liking: list('like, love, enjoy, hate, adore, dislike'),
  indeed: list('really, just, also, do, absolutely'), // between "we" and such a word

  /** Who "we" can be, and words beside a topic that make it no more exact. */
  we: list('we, us, our, ours, ourselves, all, both, everyone, everybody, each, together'),
  small:
    list(`a, an, the, this, that, it, these, those, some, any, same, in, on, at, to, of, for, with, and, or, by, from, up, as, are, is, be,
    being, been, am, was, were, do, does, doing, have, has, had, having, got, get, getting, go, going, can, need, want, spend, spending, watch,
    watching, listen, listening, eat, eating, drink, drinking, play, playing, wear, wearing, feel, feeling, interest, interested, into, keen,
    fan, time, good, nice, great, favourite, fun, new, different, other, really, very, so, quite, just, also, too, much, many, more, lot,
    lots, bit, little, today, now, right, sometimes, often, always, usually, only, thing, kind, sort, type, about, share, common, yes`),

  topics:
    list(`music, food, film, movie, book, sport, travel, travelling, traveling, family, families, friend, pet, animal, nature, walk, walking,
    sleep, sleeping, weekend, holiday, coffee, tea, chocolate, tv, television, game, gaming, reading, cooking, sunshine, sun, art, outdoors,
    cinema, weather, summer, football, dog, cake, shopping, gardening, baking, swimming, dancing, singing, hobby, hobbies, outside, netflix, youtube, podcast`),

  meeting: list(`zoom, online, on zoom, on teams, call, video call, meeting, session, project, here, working from home, work from home, wfh,
    co-production, co production, coproduction, co-producing, workshop, webinar, breakout room, remote, remotely, on mute, working together`),

  visible:
    list(`glasses, hair, dark hair, brown hair, grey hair, long hair, short hair, blond hair, curly hair, beard, bookshelf, bookshelves,
    bookcase, headset, headphone, background, blurred background, mug, camera, camera on, camera off, cat on screen, cats on screen, cat on the
    screen, dog on screen, plant behind, hoodie, jumper, white wall`),

  everyone:
    list(`human, human being, people, person, alive, breathe, breathing, tired, busy, adult, grown-up, grown up, speak english, speaking
    english, speak, english, live in the uk, live in england, live in britain, live, uk, in the uk, british, phone, mobile phone, internet`),

  feelings:
    list(`happy, nervous, excited, stressed, sad, anxious, calm, bored, shy, worried, scared, angry, hopeful, curious, relaxed, lonely,
    awkward, glad, grumpy, cheerful, overwhelmed, frustrated, motivated, positive, optimistic, grateful, confused, fed up`),

  /** Found only after "are", "were", "work as" and the like. */
  work: list(`nurse, doctor, teacher, carer, student, manager, researcher, volunteer, retired, unemployed, social worker, midwife, midwives, nhs patient,
    lecturer, engineer, therapist, clinician, designer, civil servant, consultant, facilitator, support worker, physio, pharmacist,
    academic, accountant, lawyer, chef, cleaner, freelance, freelancer, self-employed, between jobs, job hunting`),
  working: list('are, were, work as, worked as, trained as, used to be, became'),

  /** Found only after "have", "are", "live with" and the like. */
  health:
    list(`diabetes, diabetic, asthma, asthmatic, anxiety, depression, depressed, arthritis, cancer, epilepsy, epileptic, adhd, autism, autistic,
    dyslexia, dyslexic, hearing loss, hearing aid, deaf, disabled, disability, disabilities, chronic pain, chronic illness, long covid, migraine,
    dementia, heart condition, health condition, mental illness, bipolar, ptsd, multiple sclerosis, me/cfs, tinnitus, antidepressant, wheelchair user`),
  ailing: list('have, had, got, are, were, live with, living with, diagnosed with, on, take'),

  /** A line that is no more than this. */
  nothing:
    list(`nothing, no, none, nope, nil, na, n/a, no idea, not sure, not yet, unsure, dunno, nothing yet, nothing really, nothing at all, nothing
    in common, no common ground, we have nothing in common, we found nothing, we couldn't, we could not, we couldnt, we can't, we cannot, we
    couldn't find one, we could not find one, we couldn't find anything, we could not find anything, we didn't, we did not, we didn't find
    one, we did not find one, we didn't find anything, we did not find anything, we don't know, we do not know, don't know, ran out of time, we ran out of time, couldn't think of anything,
    we couldn't think of anything, could not think of anything, we could not think of anything, not really, pass`),

  /** One person speaks of themselves. */
  alone: list('i, me, my, mine, myself'),

  twoOfThree: list('two of us, 2 of us, both of us, a couple of us, only two, two out of three, 2 out of 3'),

  /** Signs of something exact. */
  details:
    list(`when, whenever, while, before, after, because, without, with, until, since, if, unless, except, instead, who, whose, how, why,
    but, though, even, every, once, twice, never, ago, last, first, next, still, secretly, sound, smell, way, during, between, under, behind, beside, near, nearly, to the, to our, to a, inside,
    outside, above, through, along, next to, at, in, on, into, onto, off, over, from`),
  times:
    list(`morning, evening, night, midnight, midday, noon, dawn, sunset, sunrise, lunchtime, bedtime, breakfast, lunch, dinner, monday, tuesday,
    wednesday, thursday, friday, saturday, sunday, january, february, april, june, july, august, september, october, november, december,
    christmas, winter, spring, autumn, yesterday, tomorrow, week, month, year, daily, weekly, hour, minute, second, o'clock`),
  numbers: list('two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, twenty, hundred, thousand, half, dozen, zero'),

  /** Doing this to something is exact enough, in any form of the word. */
  actions:
    list(`add, arrange, ask, avoid, bake, bite, blow, borrow, break, bring, brush, build, burn, buy, carry, catch, change, chase, check, chew,
    clean, climb, close, collect, colour, copy, count, cover, crack, cut, dip, draw, drop, dry, dunk, feed, fill, find, fix, flip, fold, follow,
    forget, gave, give, grow, hang, hide, hold, hum, hunt, iron, keep, kept, knit, know, learn, leave, lick, line, lose, lost, made, make, mend,
    mix, mow, name, open, order, pack, paint, peel, pick, pour, press, pretend, put, quote, refuse, remember, repair, save, set, sew, sing, skip,
    sniff, soak, sort, stack, steal, stir, stop, talk, taught, taste, teach, tear, tell, throw, tidy, tie, touch, turn, use, visit, wash, water,
    whistle, wipe, wrap, write`),

  /** After a word for doing something, these begin what it is done to. */
  objects: list('the, a, an, our, her, his, its, their'),

  /** Written with a capital without being the name of anybody or anything exact. */
  plainCapitals: list('i, english, uk, british, britain, england, zoom, teams, tv, wfh, ok, adhd, ms, ptsd, pc, it'),

  streets: list('Street, Road, Lane, Avenue, Close, Drive, Crescent, Terrace, Gardens, Court, Place, Grove, Way, Square'),
};
