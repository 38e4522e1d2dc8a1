/** An everyday interest that people pick in private, and four ways of having it, of which they may pick one. */
export type InterestCard = { key: string; name: string; closer: readonly { key: string; name: string }[] };

export const INTERESTS: readonly InterestCard[] = [
  {
    key: 'hot-drinks',
    name: 'Hot drinks',
    closer: [
      { key: 'only-one-right-mug', name: 'Only one right mug' },
      { key: 'loose-leaf-or-beans', name: 'Loose leaf or beans' },
      { key: 'always-goes-cold', name: 'Always goes cold' },
      { key: 'made-by-someone-else', name: 'Made by someone else' },
    ],
  },
  {
    key: 'bread-and-baking',
    name: 'Bread and baking',
    closer: [
      { key: 'sourdough-or-flatbread', name: 'Sourdough or flatbread' },
      { key: 'follows-no-recipe', name: 'Follows no recipe' },
      { key: 'burnt-edges', name: 'Burnt edges' },
      { key: 'eats-the-dough', name: 'Eats the dough' },
    ],
  },
  {
    key: 'spice-and-heat',
    name: 'Spice and heat',
    closer: [
      { key: 'chilli-on-sweet-things', name: 'Chilli on sweet things' },
      { key: 'one-favourite-sauce', name: 'One favourite sauce' },
      { key: 'too-hot-for-others', name: 'Too hot for others' },
      { key: 'none-thanks', name: 'None, thanks' },
    ],
  },
  {
    key: 'growing-things',
    name: 'Growing things',
    closer: [
      { key: 'window-sill', name: 'Window sill' },
      { key: 'vegetables', name: 'Vegetables' },
      { key: 'plants-that-will-not-die', name: 'Plants that will not die' },
      { key: 'talks-to-them', name: 'Talks to them' },
    ],
  },
  {
    key: 'walking-or-wheeling',
    name: 'Walking or wheeling',
    closer: [
      { key: 'same-route-daily', name: 'Same route daily' },
      { key: 'early-morning', name: 'Early morning' },
      { key: 'with-an-animal', name: 'With an animal' },
      { key: 'just-to-the-corner', name: 'Just to the corner' },
    ],
  },
  {
    key: 'water',
    name: 'Water',
    closer: [
      { key: 'swims-outdoors', name: 'Swims outdoors' },
      { key: 'likes-to-sit-by-it', name: 'Likes to sit by it' },
      { key: 'afraid-of-it', name: 'Afraid of it' },
      { key: 'long-baths', name: 'Long baths' },
    ],
  },
  {
    key: 'birds',
    name: 'Birds',
    closer: [
      { key: 'knows-one-by-its-call', name: 'Knows one by its call' },
      { key: 'feeds-them', name: 'Feeds them' },
      { key: 'one-that-visits', name: 'One that visits' },
      { key: 'annoyed-by-gulls', name: 'Annoyed by gulls' },
    ],
  },
  {
    key: 'cats-and-dogs',
    name: 'Cats and dogs',
    closer: [
      { key: 'owned-by-one', name: 'Owned by one' },
      { key: 'borrowed', name: 'Borrowed' },
      { key: 'allergic-but-keen', name: 'Allergic but keen' },
      { key: 'only-online', name: 'Only online' },
    ],
  },
  {
    key: 'radio-and-podcasts',
    name: 'Radio and podcasts',
    closer: [
      { key: 'falls-asleep-to-it', name: 'Falls asleep to it' },
      { key: 'same-show-for-years', name: 'Same show for years' },
      { key: 'sport-on-the-radio', name: 'Sport on the radio' },
      { key: 'plays-in-another-room', name: 'Plays in another room' },
    ],
  },
  {
    key: 'singing-and-playing',
    name: 'Singing and playing',
    closer: [
      { key: 'sings-alone', name: 'Sings alone' },
      { key: 'one-song-on-one-instrument', name: 'One song on one instrument' },
      { key: 'choir', name: 'Choir' },
      { key: 'drums-on-tables', name: 'Drums on tables' },
    ],
  },
  {
    key: 'old-films-and-shows',
    name: 'Old films and shows',
    closer: [
      { key: 'seen-it-ten-times', name: 'Seen it ten times' },
      { key: 'quotes-the-lines', name: 'Quotes the lines' },
      { key: 'with-signs-or-captions', name: 'With signs or captions' },
      { key: 'skips-the-ending', name: 'Skips the ending' },
    ],
  },
  {
    key: 'puzzles-and-games',
    name: 'Puzzles and games',
    closer: [
      { key: 'daily-word-game', name: 'Daily word game' },
      { key: 'jigsaws', name: 'Jigsaws' },
      { key: 'cards', name: 'Cards' },
      { key: 'plays-against-the-phone', name: 'Plays against the phone' },
    ],
  },
  {
    key: 'making-with-thread',
    name: 'Making with thread',
    closer: [
      { key: 'knit-or-crochet', name: 'Knit or crochet' },
      { key: 'mending', name: 'Mending' },
      { key: 'half-done-projects', name: 'Half-done projects' },
      { key: 'learned-from-a-video', name: 'Learned from a video' },
    ],
  },
  {
    key: 'making-with-tools',
    name: 'Making with tools',
    closer: [
      { key: 'flat-pack', name: 'Flat-pack' },
      { key: 'fixes-old-things', name: 'Fixes old things' },
      { key: 'wrong-tool-right-result', name: 'Wrong tool, right result' },
      { key: 'paint-on-shoes', name: 'Paint on shoes' },
    ],
  },
  {
    key: 'words',
    name: 'Words',
    closer: [
      { key: 'a-favourite-word', name: 'A favourite word' },
      { key: 'letters-by-post', name: 'Letters by post' },
      { key: 'two-languages-in-one-sentence', name: 'Two languages in one sentence' },
      { key: 'puns', name: 'Puns' },
    ],
  },
  {
    key: 'maps-and-routes',
    name: 'Maps and routes',
    closer: [
      { key: 'reads-maps-for-fun', name: 'Reads maps for fun' },
      { key: 'always-lost', name: 'Always lost' },
      { key: 'bus-lover', name: 'Bus lover' },
      { key: 'knows-the-short-cuts', name: 'Knows the short cuts' },
    ],
  },
  {
    key: 'sky',
    name: 'Sky',
    closer: [
      { key: 'weather-watcher', name: 'Weather watcher' },
      { key: 'stars', name: 'Stars' },
      { key: 'sunrise-person', name: 'Sunrise person' },
      { key: 'clouds-with-faces', name: 'Clouds with faces' },
    ],
  },
  {
    key: 'lists-and-order',
    name: 'Lists and order',
    closer: [
      { key: 'lists-of-lists', name: 'Lists of lists' },
      { key: 'one-messy-drawer', name: 'One messy drawer' },
      { key: 'colour-order', name: 'Colour order' },
      { key: 'no-lists-at-all', name: 'No lists at all' },
    ],
  },
  {
    key: 'small-collections',
    name: 'Small collections',
    closer: [
      { key: 'stones-or-shells', name: 'Stones or shells' },
      { key: 'mugs', name: 'Mugs' },
      { key: 'tickets', name: 'Tickets' },
      { key: 'jars-and-boxes', name: 'Jars and boxes' },
    ],
  },
  {
    key: 'quiet',
    name: 'Quiet',
    closer: [
      { key: 'up-before-others', name: 'Up before others' },
      { key: 'headphones-with-nothing-on', name: 'Headphones with nothing on' },
      { key: 'library', name: 'Library' },
      { key: 'sits-still-a-bit-longer', name: 'Sits still a bit longer' },
    ],
  },
];

/** The most cards that one person picks. */
export const MOST_PICKS = 5;
