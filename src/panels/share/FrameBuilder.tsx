import { useState } from "react";
import { formatDate, formatHour } from "../../i18n/format.ts";
import { interfaceLanguages } from "../../i18n/load-messages.ts";
import { useLanguage, useLongTexts, useMessages } from "../../i18n/use-messages.ts";
import { frameAddress, type Framing } from "../../state/address-of.ts";
import type { Link } from "../../state/url-hash.ts";
import { Choice } from "./Choice.tsx";
import { CopyField } from "./CopyField.tsx";
import { frameCode } from "./frame-code.ts";

const widths = [null, 480, 640, 800, 1024] as const;
const heights = [400, 480, 560, 640, 720] as const;
const themes = [null, "light", "dark"] as const;

/** Builds the code that shows the present view in another page, and says in words what that will show. */
export function FrameBuilder({ link }: { readonly link: Link }) {
  const language = useLanguage();
  const { app, panels } = useMessages();
  const { shareDialog } = useLongTexts();
  const [width, setWidth] = useState<number | null>(null);
  const [height, setHeight] = useState<number>(heights[2]);
  const [theme, setTheme] = useState<Framing["theme"]>(null);
  const [keepsLanguage, setKeepsLanguage] = useState(true);
  const address = frameAddress(location.href, keepsLanguage ? link : { ...link, language: null }, { theme });
  const pixels = (count: number): string => shareDialog.pixels(count);
  const ownName = interfaceLanguages.find(([each]) => each === language)?.[1] ?? language;
  const languageName = keepsLanguage ? ownName : shareDialog.readersOwn;
  const themeName = theme === null ? shareDialog.readersOwn : panels.themes[theme];
  const when = link.at === null ? "" : `${formatDate(link.at, language)}, ${formatHour(link.at, language)}`;
  return (
    <>
      <div className="share__choices">
        <Choice
          name={shareDialog.width}
          value={width}
          offered={widths}
          onChoose={setWidth}
          say={(each) => (each === null ? shareDialog.fullWidth : pixels(each))}
        />
        <Choice name={shareDialog.height} value={height} offered={heights} onChoose={setHeight} say={pixels} />
        <Choice
          name={app.language}
          value={keepsLanguage}
          offered={[true, false]}
          onChoose={setKeepsLanguage}
          say={(each) => (each ? ownName : shareDialog.readersOwn)}
        />
        <Choice
          name={panels.theme}
          value={theme}
          offered={themes}
          onChoose={setTheme}
          say={(each) => (each === null ? shareDialog.readersOwn : panels.themes[each])}
        />
      </div>
      <div className="share__note" role="status">
        <p>{shareDialog.frameShows(when)}</p>
        <p>
          {shareDialog.frameLook(languageName, themeName, width === null ? shareDialog.fullWidth : pixels(width), pixels(height))}
        </p>
      </div>
      <CopyField
        name={shareDialog.code}
        text={frameCode(address, `${app.title}: ${app.subtitle}`, { width, height })}
        rows={6}
        copyName={shareDialog.copyCode}
      />
    </>
  );
}
