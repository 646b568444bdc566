/** What the chart shows, in words: the last announcement, and all of them together. `list` is ascending by date. */
export function sentence(list, {t, write}) {
  if (list.length === 0) return t('announcements.none');
  const last = list.at(-1);
  const life = list.reduce((sum, {lifeSentences}) => sum + lifeSentences, 0);
  return [
    t('announcements.last', {
      count: last.granted, day: write.day(last.date), granted: write.count(last.granted), life: write.count(last.lifeSentences),
    }),
    t('announcements.all', {
      count: list.length, first: write.day(list[0].date), announcements: write.count(list.length), total: write.count(last.runningTotal), life: write.count(life),
    }),
  ].join(' ');
}
