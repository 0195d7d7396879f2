import { useEffect, useState } from "react";
import { useMessages } from "../../i18n/use-messages.ts";
import { useExplorer } from "../../state/use-explorer.ts";

/** Takes files that are dropped anywhere on the page, and says so while they hover over it. */
export function DropTarget() {
  const { ownFiles } = useExplorer();
  const { app } = useMessages();
  const [isOver, setIsOver] = useState(false);
  useEffect(
    function takeFiles() {
      const over = (event: DragEvent): void => {
        if (event.dataTransfer?.types.includes("Files") !== true) return;
        // Without this the browser would leave the page and show the file.
        event.preventDefault();
        event.dataTransfer.dropEffect = "copy";
        setIsOver(true);
      };
      const leave = (event: DragEvent): void => {
        if (event.relatedTarget === null) setIsOver(false);
      };
      const drop = (event: DragEvent): void => {
        setIsOver(false);
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length === 0) return;
        event.preventDefault();
        ownFiles.open(files);
      };
      window.addEventListener("dragover", over);
      window.addEventListener("dragleave", leave);
      window.addEventListener("drop", drop);
      return function stop() {
        window.removeEventListener("dragover", over);
        window.removeEventListener("dragleave", leave);
        window.removeEventListener("drop", drop);
      };
    },
    [ownFiles],
  );
  return isOver ? (
    <div className="drop-target" aria-hidden="true">
      <p>{app.dropFile}</p>
    </div>
  ) : null;
}
