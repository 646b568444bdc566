/** Keeps a connection to a Server-Sent Events address and tells what happens on it, as `live.js` wants to hear it. */
const events = ['hello', 'snapshot', 'delta', 'beat', 'reset', 'notice'];
const firstWait = 2_000;
const longestWait = 30_000;

/**
 * The browser reconnects by itself, with the last id it saw, unless the server answered something else than a stream: then a
 * new connection is opened here, after a wait that doubles. `reopen()` gives up a connection that is silent.
 */
export function follow(address, tell) {
  let wait = firstWait;
  let source;
  let timer;

  function open() {
    clearTimeout(timer);
    source = new EventSource(address);
    for (const event of events) source.addEventListener(event, (message) => { wait = firstWait; tell(frame(event, message)); });
    source.addEventListener('error', lost);
  }

  function lost() {
    tell({kind: 'lost'});
    if (source.readyState === EventSource.CLOSED) retry();
  }

  function retry() {
    clearTimeout(timer);
    timer = setTimeout(open, wait);
    wait = Math.min(wait * 2, longestWait);
  }

  function reopen() {
    source.close();
    tell({kind: 'lost'});
    open();
  }

  open();
  return {reopen};
}

function frame(event, message) {
  return {kind: 'frame', event, id: message.lastEventId, data: parse(message.data), at: Date.now()};
}

function parse(text) {
  return text ? JSON.parse(text) : {};
}
