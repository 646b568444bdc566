/** Says whether the figures are current. The words are announced politely, and only when they change; the times are never announced. */
export function stateOfFigures({t, write}) {
  const label = document.getElementById('state-label');
  const message = document.getElementById('state-message');
  const dataAsOf = document.getElementById('data-as-of');
  const heardAt = document.getElementById('heard-at');
  return ({state, fresh}) => {
    setText(label, t(`state.label.${fresh}`));
    setText(message, t(messageOf(fresh, state)));
    setText(dataAsOf, state.dataAsOf === null ? t('state.never') : write.moment(state.dataAsOf));
    setText(heardAt, state.heardAt === null ? t('state.never') : write.moment(state.heardAt));
  };
}

/** Without figures nothing on the page can be out of date. */
function messageOf(fresh, {figures}) {
  const empty = Object.keys(figures).length === 0 && ['behind', 'lost'].includes(fresh);
  return `state.${fresh}${empty ? 'Empty' : ''}`;
}

/** Leaves the element alone where nothing changes: a live region speaks at every change. */
export function setText(element, text) {
  if (element.textContent === text) return false;
  element.textContent = text;
  return true;
}
