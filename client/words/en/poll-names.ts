/** What each poll is called; one without a name, by its question. Everybody loads it at once, so nothing else belongs here. Presets are named in `select` with `_` for `-`. */
export const pollNames = {
  title: `{preset, select,
    weather_3 {Weather poll}
    weather_3_plain {How we are}
    weather_5 {Weather in 5 steps}
    weather_5_plain {How we are, in 5 steps}
    leaving_weather {Weather as we leave}
    energy_5 {Our batteries}
    feeling_4 {How we feel}
    one_word {One word}
    who_is_here {Who is here}
    first_time {First time here?}
    where_from {Where we are}
    tech_ready_4 {Sound and picture}
    pace_5 {Pace}
    break_3 {Break}
    taking_in {How we take things in}
    vak_4 {Kinds of learner}
    confidence_4 {How sure we feel}
    fist_0_5 {Fist to five}
    temperature_5 {Warm or cold}
    ready_3 {Ready to go on?}
    agreement_check {Our agreement: does it work?}
    heard_4 {Having our say}
    wins_and_hard_bits {Wins and hard bits}
    other {{question}}}`,
};
