import { useMessages } from "../../i18n/use-messages.ts";
import type { BaseMapChoice, OnlineMap, Theme } from "../../state/explorer-state.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useStore } from "../../state/use-store.ts";

const onlineMaps = ["none", "openstreetmap", "opentopomap"] as const satisfies readonly OnlineMap[];
const themes = ["system", "light", "dark"] as const satisfies readonly Theme[];

/** What lies under the march: the built-in plate in parts, an online map on request, and the theme. */
export function BaseMapChoices() {
  const { store } = useExplorer();
  const { panels } = useMessages();
  const baseMap = useStore(store, (state) => state.baseMap);
  const night = useStore(store, (state) => state.nightOnSlider);
  const theme = useStore(store, (state) => state.theme);
  const change = (part: Partial<BaseMapChoice>): void => store.set({ baseMap: { ...baseMap, ...part } });
  return (
    <fieldset className="choices">
      <legend>{panels.baseMap}</legend>
      <div className="choices__columns">
        <Check label={panels.relief} checked={baseMap.relief} onChange={(relief) => change({ relief })} />
        <Check label={panels.rivers} checked={baseMap.rivers} onChange={(rivers) => change({ rivers })} />
        <Check
          label={panels.bordersOf1937}
          checked={baseMap.bordersOf1937}
          onChange={(bordersOf1937) => change({ bordersOf1937 })}
        />
        <Check label={panels.bordersToday} checked={baseMap.bordersToday} onChange={(bordersToday) => change({ bordersToday })} />
        <Check label={panels.nightOnSlider} checked={night} onChange={(nightOnSlider) => store.set({ nightOnSlider })} />
      </div>
      <label className="pick">
        {panels.onlineMap}
        <select
          value={baseMap.online}
          onChange={({ target }) => change({ online: onlineMaps.find((each) => each === target.value) ?? "none" })}
        >
          <option value="none">{panels.onlineNone}</option>
          <option value="openstreetmap">OpenStreetMap</option>
          <option value="opentopomap">OpenTopoMap</option>
        </select>
      </label>
      <p className="remark">{panels.onlineNote}</p>
      <label className="pick">
        {panels.theme}
        <select
          value={theme}
          onChange={({ target }) => store.set({ theme: themes.find((each) => each === target.value) ?? "system" })}
        >
          {themes.map((each) => (
            <option key={each} value={each}>
              {panels.themes[each]}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}

function Check({
  label,
  checked,
  onChange,
}: {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  return (
    <label className="check">
      <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
      {label}
    </label>
  );
}
