/** How long after the page has loaded its parts are fetched for use without a network, in milliseconds: the map goes first. */
const patienceMs = 4000;

/** Told that a newer page is ready; `update` loads it. */
export type OfferUpdate = (update: () => void) => void;

/**
 * Keeps the whole page for use without a network, from some seconds after it has loaded. A newer page is fetched beside the one that
 * is open and offered, never put in its place unasked. Where there are no service workers, or none is allowed, nothing happens.
 */
export function keepOffline(offer: OfferUpdate): void {
  // The development server has no worker to serve.
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  // Another tab has put the newer page in place: this one's parts are no longer kept.
  let isControlled = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    if (isControlled) offer(() => location.reload());
    isControlled = true;
  });
  const start = (): void => {
    setTimeout(() => void register(offer), patienceMs);
  };
  if (document.readyState === "complete") start();
  else window.addEventListener("load", start, { once: true });
}

async function register(offer: OfferUpdate): Promise<void> {
  const { serviceWorker } = navigator;
  // Private windows and frames may refuse, and what blocks workers may answer with nothing; the page works as before.
  const registration: ServiceWorkerRegistration | undefined = await serviceWorker
    .register(`${import.meta.env.BASE_URL}sw.js`)
    .catch(() => undefined);
  if (registration === undefined) return;
  const offerWaiting = (): void => {
    const { waiting } = registration;
    // Without a controller it is the first one, which replaces nothing.
    if (waiting !== null && serviceWorker.controller !== null) offer(() => replaceBy(waiting));
  };
  offerWaiting();
  registration.addEventListener("updatefound", () => {
    const { installing } = registration;
    installing?.addEventListener("statechange", () => {
      if (installing.state === "installed") offerWaiting();
    });
  });
  // A page left open for days learns of a newer one when the reader comes back to it.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") registration.update().catch(() => undefined);
  });
}

/** Lets the waiting worker take over, if another tab has not yet, and loads the page that it brings. */
function replaceBy(waiting: ServiceWorker): void {
  if (waiting.state !== "installed") {
    location.reload();
    return;
  }
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
  waiting.postMessage({ type: "SKIP_WAITING" }, { transfer: [] });
}
