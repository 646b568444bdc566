/**
 * The announcements as bars, with the running total below them on the same dates. Drawn on a canvas, with tooltips on it: the
 * other renderers write style attributes, which the page's content security policy forbids.
 */
const colours = {life: '#162e51', other: '#2378c3', total: '#565c65', text: '#1b1b1b', quiet: '#565c65', line: '#dfe1e2'};
const font = '"Source Sans Pro Web", Helvetica, Arial, sans-serif';

export function chart(words) {
  const place = document.getElementById('announcements-chart');
  let list = [];
  let drawing;

  const draw = async () => {
    drawing ??= begin(place, () => draw());
    const instance = await drawing;
    if (instance && list.length > 0) instance.setOption(options(list, words, place.clientWidth), {notMerge: true});
  };

  return (announcements) => {
    list = announcements;
    place.hidden = list.length === 0;
    if (list.length > 0) draw();
  };
}

/** The chart library is a megabyte: it is fetched only when there is something to draw. Without it the table says the same. */
async function begin(place, redraw) {
  try {
    const {init} = await import('/web/echarts/echarts.esm.min.js');
    const instance = init(place, null, {renderer: 'canvas'});
    instance.on('finished', () => { place.dataset.drawn = ''; });
    new ResizeObserver(() => { instance.resize(); redraw(); }).observe(place);
    return instance;
  } catch (failure) {
    place.hidden = true;
    return null;
  }
}

function options(list, {t, write}, width) {
  const narrow = width < 480;
  const dates = list.map(({date}) => write.shortDay(date));
  const text = {color: colours.text, fontFamily: font, fontSize: narrow ? 12 : 14};
  return {
    animation: false, // a chart in motion is not yet true, and prints wrong
    aria: {enabled: false}, // the element around it is named and described
    textStyle: text,
    legend: {top: 0, left: 0, itemGap: 16, textStyle: text, selectedMode: false, data: [t('announcements.life'), t('announcements.other')]},
    tooltip: {trigger: 'axis', renderMode: 'richText', confine: true, textStyle: text, formatter: (points) => tooltip(list[points[0].dataIndex], t, write)},
    axisPointer: {link: [{xAxisIndex: 'all'}]},
    grid: [
      {left: 44, right: 12, top: 66, height: narrow ? 150 : 190},
      {left: 44, right: 12, bottom: 28, height: narrow ? 76 : 90},
    ],
    xAxis: [dateAxis(dates, 0, false, text), dateAxis(dates, 1, true, text)],
    yAxis: [countAxis(t('announcements.axis'), 0, 4, text, write), countAxis(t('announcements.totalAxis'), 1, 2, text, write)],
    series: [
      bar(t('announcements.life'), list.map(({lifeSentences}) => lifeSentences), colours.life),
      {
        ...bar(t('announcements.other'), list.map(({granted, lifeSentences}) => granted - lifeSentences), colours.other),
        label: {show: list.length <= (narrow ? 12 : 30), position: 'top', ...text, formatter: ({dataIndex}) => write.count(list[dataIndex].granted)},
      },
      {
        name: t('announcements.totalAxis'), type: 'line', xAxisIndex: 1, yAxisIndex: 1, data: list.map(({runningTotal}) => runningTotal),
        color: colours.total, symbol: 'circle', symbolSize: 7, lineStyle: {width: 2.5}, areaStyle: {opacity: 0.12},
      },
    ],
  };
}

const bar = (name, data, color) => ({name, type: 'bar', stack: 'announced', data, color, barMaxWidth: 48});

const dateAxis = (data, gridIndex, labelled, text) => ({
  type: 'category', data, gridIndex, axisTick: {show: false}, axisLine: {lineStyle: {color: colours.quiet}},
  axisLabel: {show: labelled, hideOverlap: true, ...text, color: colours.quiet, fontSize: 12},
});

const countAxis = (name, gridIndex, splitNumber, text, write) => ({
  type: 'value', name, gridIndex, splitNumber, minInterval: 1, nameTextStyle: {align: 'left', padding: [0, 0, 0, -40], ...text, color: colours.quiet},
  axisLabel: {...text, color: colours.quiet, fontSize: 12, formatter: write.count}, splitLine: {lineStyle: {color: colours.line}},
});

function tooltip({date, granted, lifeSentences, runningTotal}, t, write) {
  return [
    write.day(date),
    `${t('announcements.granted')}: ${write.count(granted)}`,
    `${t('announcements.life')}: ${write.count(lifeSentences)}`,
    `${t('announcements.totalAxis')}: ${write.count(runningTotal)}`,
  ].join('\n');
}
