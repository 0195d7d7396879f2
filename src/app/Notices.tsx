import { Suspense, useRef } from "react";
import { useMessages } from "../i18n/use-messages.ts";
import { usePanelFocus } from "../panels/use-panel-focus.ts";
import { dismiss } from "../state/acts.ts";
import type { Notice as NoticeText } from "../state/explorer-state.ts";
import { useExplorer } from "../state/use-explorer.ts";
import { useStore } from "../state/use-store.ts";
import { fetched } from "./fetched.tsx";
import { CloseMark } from "../panels/CloseMark.tsx";

const ReadingNotice = fetched(async () => (await import("./own-file/ReadingNotice.tsx")).ReadingNotice);

/** Sentences that stay until the reader closes them; said once to readers of the screen. */
export function Notices() {
  const { store } = useExplorer();
  const { app } = useMessages();
  const notices = useStore(store, (state) => state.notices);
  const isReading = useStore(store, (state) => state.ownReading !== null);
  return (
    <div className="notices" role="status" aria-label={app.notices}>
      <Suspense>{isReading ? <ReadingNotice /> : null}</Suspense>
      {notices.map((notice) => (
        <Notice key={notice.id} notice={notice} onClose={() => dismiss(store, notice.id)} />
      ))}
    </div>
  );
}

function Notice({ notice, onClose }: { readonly notice: NoticeText; readonly onClose: () => void }) {
  const { app } = useMessages();
  const box = useRef<HTMLDivElement>(null);
  usePanelFocus(box, "", false);
  return (
    <div className="notice" ref={box} data-covers-map="">
      <strong aria-hidden="true">!</strong>
      <p>{notice.text}</p>
      {notice.action === null ? null : (
        <button
          type="button"
          className="button"
          onClick={() => {
            onClose();
            notice.action?.run();
          }}
        >
          {notice.action.name}
        </button>
      )}
      <button type="button" className="close" aria-label={app.close} onClick={onClose}>
        <CloseMark />
      </button>
    </div>
  );
}
