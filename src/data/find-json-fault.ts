/** A place in a JSON text (line and column count from 1) and what is wrong there. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

type Awaited = "value" | "value or end" | "name" | "name or end" | "colon" | "comma or end" | "nothing";

const complaints: Readonly<Record<Awaited, string>> = {
  value: "a value is missing here, or the comma before it is one too many",
  "value or end": "a value or a closing bracket is missing here",
  name: "a property name in quotation marks is missing here, or the comma before it is one too many",
  "name or end": "a property name in quotation marks is missing here",
  colon: "a colon is missing here",
  "comma or end": "a comma or a closing bracket is missing before this",
  nothing: "the file should have ended before this",
};

const blank = /[ \t\n\r]*/y;
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/**
 * The first syntax fault of a JSON text; where the syntax is right, the first name that stands twice in one object, of which
 * `JSON.parse` would silently drop one. `null` when neither is found. Written because the engines' own messages differ and often
 * name no place. Works without recursion, in time linear in the text.
 */
export function findJsonFault(text: string): JsonFault | null {
  const open: ({ kind: "array" } | { kind: "object"; names: Set<string> })[] = [];
  let awaited: Awaited = "value";
  let twice: JsonFault | null = null;
  let at = 0;
  for (;;) {
    at = skip(blank, text, at);
    const character = text[at];
    if (character === undefined) {
      return awaited === "nothing" ? twice : faultAt(text, at, "the file ends before its last bracket is closed");
    }
    const container = open.at(-1);
    const awaitsValue: boolean = awaited === "value" || awaited === "value or end";
    if (character === '"' && (awaitsValue || awaited === "name" || awaited === "name or end")) {
      const end = stringEnd(text, at);
      if (typeof end !== "number") return end;
      if (!awaitsValue && container?.kind === "object") {
        const name = text.slice(at, end);
        if (container.names.has(name)) twice ??= faultAt(text, at, `${name} stands twice in the same braces; keep one of them`);
        container.names.add(name);
      }
      at = end;
      awaited = awaitsValue ? (container === undefined ? "nothing" : "comma or end") : "colon";
      continue;
    }
    if (awaitsValue && (character === "{" || character === "[")) {
      open.push(character === "{" ? { kind: "object", names: new Set() } : { kind: "array" });
      awaited = character === "{" ? "name or end" : "value or end";
      at += 1;
      continue;
    }
    const closes =
      (character === "}" && container?.kind === "object" && (awaited === "name or end" || awaited === "comma or end")) ||
      (character === "]" && container?.kind === "array" && (awaited === "value or end" || awaited === "comma or end"));
    if (closes) {
      open.pop();
      awaited = open.length === 0 ? "nothing" : "comma or end";
      at += 1;
    } else if (awaited === "colon" && character === ":") {
      awaited = "value";
      at += 1;
    } else if (awaited === "comma or end" && character === ",") {
      awaited = container?.kind === "object" ? "name" : "value";
      at += 1;
    } else {
      const end: number = awaitsValue ? skip(scalar, text, at) : at;
      if (end === at) return faultAt(text, at, complaints[awaited]);
      at = end;
      awaited = container === undefined ? "nothing" : "comma or end";
    }
  }
}

/** The position after a match of a sticky pattern, or the same position when it does not match. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

const escape = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;

function stringEnd(text: string, start: number): number | JsonFault {
  let at = start + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    if (Number.isNaN(code)) return faultAt(text, start, "a quotation mark opens here and is never closed");
    if (code < 0x20)
      return faultAt(text, at, "a text breaks over the line or holds a tab; keep it on one line, in one pair of quotation marks");
    if (code === 0x22) return at + 1;
    if (code === 0x5c) {
      const end = skip(escape, text, at);
      if (end === at) return faultAt(text, at, "a backslash stands alone here; write it twice");
      at = end;
    } else at += 1;
  }
}

function faultAt(text: string, at: number, message: string): JsonFault {
  const before = text.slice(0, at).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1, message };
}
