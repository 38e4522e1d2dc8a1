/**
 * Results as sentences, one for each answer and for answers that were joined: a whole sentence each, so that every
 * language can turn it as it needs. What has no sentence of its own is said with its name.
 */
export const pollSentences = {
  all: `{who, select,
    weather_3_sunny {All who answered ({count}) are sunny.}
    weather_3_bright_spells {All who answered ({count}) are cloudy with bright spells.}
    weather_3_storm {All who answered ({count}) have a storm.}
    weather_3_sunny_bright_spells {All who answered ({count}) are sunny or cloudy.}
    weather_3_bright_spells_storm {All who answered ({count}) are cloudy or have a storm.}
    weather_3_plain_good {All who answered ({count}) feel good.}
    weather_3_plain_mixed {All who answered ({count}) feel a bit of both.}
    weather_3_plain_hard {All who answered ({count}) find today hard.}
    weather_3_plain_good_mixed {All who answered ({count}) feel good, or a bit of both.}
    weather_3_plain_mixed_hard {All who answered ({count}) feel a bit of both, or find today hard.}
    other {All who answered ({count}) chose {answer}.}}`,

  most: `{who, select,
    weather_3_sunny {Most of us ({count}) are sunny.}
    weather_3_bright_spells {Most of us ({count}) are cloudy with bright spells.}
    weather_3_storm {Most of us ({count}) have a storm.}
    weather_3_sunny_bright_spells {Most of us ({count}) are sunny or cloudy.}
    weather_3_bright_spells_storm {Most of us ({count}) are cloudy or have a storm.}
    weather_3_plain_good {Most of us ({count}) feel good.}
    weather_3_plain_mixed {Most of us ({count}) feel a bit of both.}
    weather_3_plain_hard {Most of us ({count}) find today hard.}
    weather_3_plain_good_mixed {Most of us ({count}) feel good, or a bit of both.}
    weather_3_plain_mixed_hard {Most of us ({count}) feel a bit of both, or find today hard.}
    other {Most of us ({count}) chose {answer}.}}`,

  some: `{who, select,
    weather_3_sunny {{count, plural, one {# is sunny.} other {# are sunny.}}}
    weather_3_bright_spells {{count, plural, one {# is cloudy with bright spells.} other {# are cloudy with bright spells.}}}
    weather_3_storm {{count, plural, one {# has a storm.} other {# have a storm.}}}
    weather_3_sunny_bright_spells {{count} are sunny or cloudy.}
    weather_3_bright_spells_storm {{count} are cloudy or have a storm.}
    weather_3_plain_good {{count, plural, one {# feels good.} other {# feel good.}}}
    weather_3_plain_mixed {{count, plural, one {# feels a bit of both.} other {# feel a bit of both.}}}
    weather_3_plain_hard {{count, plural, one {# finds today hard.} other {# find today hard.}}}
    weather_3_plain_good_mixed {{count} feel good, or a bit of both.}
    weather_3_plain_mixed_hard {{count} feel a bit of both, or find today hard.}
    other {{count} chose {answer}.}}`,

  nearlyAll: 'All of us, or all but 1 or 2, chose {answers}.',
  cameFirst: '{answers} came first.',
  allEqual: 'All came out equal.',
  nobody: 'Nobody answered.',
  welcome: `{preset, select,
    weather_3 {All weather is welcome here.}
    weather_5 {All weather is welcome here.}
    weather_3_plain {You are welcome here as you are.}
    weather_5_plain {You are welcome here as you are.}
    energy_5 {You are welcome here as you are.}
    feeling_4 {You are welcome here as you are.}
    one_word {You are welcome here as you are.}
    other {}}`,

  // the same question, asked twice
  answeredThen: `{how, select,
    more {{count, plural, one {# person} other {# people}} answered, {difference} more than before.}
    fewer {{count, plural, one {# person} other {# people}} answered, {difference} fewer than before.}
    other {{count, plural, one {# person} other {# people}} answered, as many as before.}}`,
  choseThen: `{who, select,
    leaving_weather_sunny_more {More people left sunny than arrived sunny.}
    leaving_weather_sunny_fewer {Fewer people left sunny than arrived sunny.}
    leaving_weather_sunny_same {As many people left sunny as arrived sunny.}
    leaving_weather_bright_spells_more {More people left cloudy with bright spells than arrived so.}
    leaving_weather_bright_spells_fewer {Fewer people left cloudy with bright spells than arrived so.}
    leaving_weather_bright_spells_same {As many people left cloudy with bright spells as arrived so.}
    leaving_weather_storm_more {More people left with a storm than arrived with one.}
    leaving_weather_storm_fewer {Fewer people left with a storm than arrived with one.}
    leaving_weather_storm_same {As many people left with a storm as arrived with one.}
    other {{how, select,
      more {More people chose {answer} than before.}
      fewer {Fewer people chose {answer} than before.}
      other {As many people chose {answer} as before.}}}}`,
} as const;
