"""Components of nearly the largest size, made to be slow to judge: by depth, by number, and by what never ends."""

from collections.abc import Iterator, Mapping
from functools import partial

# The rest is for what stands beside it in the component.
LARGEST = 256 * 1024 - 100
DEEP_STYLE, DEEP_PROGRAM, HALF_DEEP, THIRD_DEEP, FACTORS = 15, 140, 70, 45, 300


def filled(piece: str, before: str = "", after: str = "", size: int = LARGEST) -> str:
    """Return a text of nearly this size, of this piece again and again."""
    room = size - len((before + after).encode())
    return before + piece * (room // len(piece.encode())) + after


def numbered(piece: str, before: str = "", after: str = "", size: int = LARGEST) -> str:
    """Return the same, of a piece in which a number stands that no other has."""
    room, parts = size - len(before + after), list[str]()
    while room > 0:
        parts.append(piece.replace("$", str(len(parts))))
        room -= len(parts[-1])
    return before + "".join(parts[:-1]) + after


def markup() -> Mapping[str, str]:
    """Return HTML that is slow to judge, by what is done in it."""
    return {
        "signs that begin nothing": filled("<"),
        "comments that never end": filled("<!--"),
        "elements that never end": filled("<p>"),
        "elements in each other": filled("<div>"),
        "texts that never end": filled("<p a='"),
        "texts in texts": filled("<p a='<p a=\""),
        "references to nothing": filled("&"),
        "numbers of nothing": filled("&#1"),
        "a number without end": filled("1", "&#"),
        "characters that nobody sees": filled("\u200b"),
        "attributes without end": filled(" a", "<p", ">"),
        "classes without end": filled("a ", '<p class="', '">Here</p>'),
        "a link in a link": filled("javascript:", '<img src="', '">'),
        "handlers of nothing": filled(" onclick", "<"),
        "ids, each another": numbered('<p id="a$">x</p>'),
        "ends of nothing": filled("</p>"),
        "rows without a table": filled("<tr><td>"),
        "choices without a list": filled("<option>"),
        "tables in tables": filled("<table><tr><td>"),
        "elements that end each other": filled("<p><li><dd>"),
        "a picture": filled("A", '<img src="data:image/png;base64,', '">'),
        "references in a value": filled("&amp;", '<p title="', '">Here</p>'),
    }


def style() -> Mapping[str, str]:
    """Return style that is slow to judge, by what is done in it."""
    gradients = "p{background:" + "linear-gradient(" * DEEP_STYLE
    return {
        "rules of nothing": filled("p{}"),
        "rules": filled("p{color:red}"),
        "comments in a comment": filled("/* *"),
        "texts that never end": filled('"'),
        "escapes": filled("\\"),
        "brackets that never end": filled("("),
        "brackets that never begin": filled(")"),
        "a selector without end": filled("p,"),
        "a number without end": filled("1"),
        "colours of nothing": filled("#"),
        "functions": filled("min(1px)", "p{margin:", "}"),
        "declarations of nothing": filled(";", "p{", "}"),
        "a deep function": filled("red,", gradients, "red" + ")" * DEEP_STYLE + "}"),
        "states of states": filled(":not(", "p", "{}"),
        "properties of one's own": numbered("--a$:var(--a$);", "p{", "}"),
        "fallbacks in fallbacks": filled("var(--a,", "p{color:", "}"),
        "conditions": filled("@media screen{p{color:red}}"),
        "steps": filled("from{color:red}", "@keyframes a{", "}"),
        "attributes asked for": filled("[hidden]{}"),
    }


def programs(size: int) -> Mapping[str, str]:
    """Return programs of nearly this size that are slow to judge, by what is done in them."""
    sized, counted = partial(filled, size=size), partial(numbered, size=size)
    reads = "".join(f"a{each};" for each in range(FACTORS))
    return {
        "brackets in brackets": sized("("),
        "brackets as deep as may be": sized("(" * DEEP_PROGRAM + "1" + ")" * DEEP_PROGRAM + ";"),
        "lists in lists": sized("[" * DEEP_PROGRAM + "]" * DEEP_PROGRAM + ";"),
        "a chain of calls": sized(".a()", "canvas", ";"),
        "a chain of members": sized(".a", "canvas", ";"),
        "chains of calls": sized(f"canvas{'.a()' * THIRD_DEEP};"),
        "chains of members": sized(f"canvas{'.a' * DEEP_PROGRAM};"),
        "chains of lookups": sized(f"canvas.data{'[0]' * DEEP_PROGRAM};"),
        "sums": sized(f"a = 1{'+a' * DEEP_PROGRAM};", "let a = 1;"),
        "comparisons": sized(f"a = {'a ? a : ' * DEEP_PROGRAM}a;", "let a = 1;"),
        "a chain of lookups": sized("[0]", "canvas.data", ";"),
        "a sum without end": sized("+1", "const a = 1", ";"),
        "a comparison without end": sized("?1:1", "const a = 1", ";"),
        "bindings": counted("let a$ = $;"),
        "bindings that hold each other": counted("let a$ = 1; a$ = b$; var b$ = a$;"),
        "a chain of bindings": _chain(size),
        "a ring of bindings": _chain(size, "a0 = last;"),
        "many bindings and many uses": counted(
            f"() => {{ {reads} }};", "".join(f"let a{each} = {each};" for each in range(FACTORS))
        ),
        "one binding and many uses": sized("a;", "let a = 1;"),
        "one binding that is set again": sized("a = a + 1;", "let a = 1;"),
        "one binding that holds all others": counted("all = all || a$; var a$ = 1;", "let all = 0;"),
        "scopes beside each other": sized("{ let a = 1; a; }"),
        "scopes in each other": sized("{" * DEEP_PROGRAM + "let a = 1;" + "}" * DEEP_PROGRAM),
        "functions beside each other": counted("function f$(a) { return f$(a); }"),
        "functions that call the next": _calls(size),
        "functions in functions": sized("() => " * HALF_DEEP + "1;"),
        "parameters without end": counted("a$,", "function f(", "b) { return b; }"),
        "arguments without end": sized("1,", "Math.max(", "1);"),
        "lookups by a number": sized("a[i];", "const a = [1]; for (let i = 0; i < 1; i += 1) {", "}"),
        "lookups by what was looked up": sized("i = a[i];", "const a = [1]; let i = 0;"),
        "lookups in lookups": sized("a[" * DEEP_PROGRAM + "0" + "]" * DEEP_PROGRAM + ";", "const a = [1];"),
        "lookups by many keys": counted("a[k$];", "".join(f"const k{n} = {n};" for n in range(size // 40)), ""),
        "lookups in many lists": counted("const a$ = [1]; let i$ = 0; a$[i$]; i$ = a$[i$];"),
        "classes": counted("class A$ { a() { return this.b; } }"),
        "classes of classes": _classes(size),
        "private fields": counted("#a$ = 1;", "class A {", "}"),
        "patterns": sized("[a, b] = [b, a];", "let a = 1, b = 2;"),
        "patterns in patterns": sized(f"{'[' * HALF_DEEP}a{']' * HALF_DEEP} = b;", "let a, b;"),
        "templates in templates": sized("`${" * (HALF_DEEP // 2) + "1" + "}`" * (HALF_DEEP // 2) + ";"),
        "divisions or patterns": sized("a / b / c;"),
        "patterns or divisions": sized(") / a / ", "(a"),
        "lines that go on": sized("\n(a)", "a"),
        "lines that don't": sized("a\n++\nb\n", "let a = 1, b = 1;"),
        "generics or comparisons": sized("a < b > c;"),
        "functions or brackets": sized("(a, b) ", "", "=> 1"),
        "waiting or a name": sized("async (a) => await a;"),
        "objects or blocks": sized("{a: {a: 1}}"),
        "labels": sized("a: ", "", ";"),
        "cases": counted("case $: break;", "switch (1) {", "}"),
        "branches": sized("if (1) {} else "),
        "texts that never end": sized('"'),
        "templates that never end": sized("`${"),
        "comments that never end": sized("/*"),
        "patterns that never end": sized("/["),
        "marks of pages": sized("<!--"),
        "a name without end": sized("a"),
        "a number without end": sized("1"),
        "escapes without end": sized("\\u0061"),
        "characters that nobody sees": sized("\u200b"),
        "what is no program": sized("@ # "),
        "comments": sized("/* a */"),
        "names that nobody gave": counted("b$;"),
        "objects": counted("a$: $,", "const a = {", "};"),
        "members of many names": counted("a.b$ = $;", "const a = {};"),
    }


def _chain(size: int, after: str = "") -> str:
    """Return bindings each of which holds the one before it."""
    parts, room = ["let a0 = 1;"], size - len(after) - 40
    while room > 0:
        number = len(parts)
        parts.append(f"let a{number} = a{number - 1};")
        room -= len(parts[-1])
    return f"{''.join(parts)}let last = a{len(parts) - 1};{after}"


def _calls(size: int) -> str:
    return "".join(_next(size, "function f{} (a) {{ return f{}(a); }}"))


def _classes(size: int) -> str:
    return "class A0 {}" + "".join(
        _next(size, "class A{} extends A{} {{ a() {{ return super.a(); }} }}", back=True)
    )


def _next(size: int, piece: str, *, back: bool = False) -> Iterator[str]:
    """Yield pieces, each of which names its own number and that of a neighbour."""
    room, number = size - 40, 1
    while room > 0:
        made = piece.format(number, number - 1 if back else number + 1)
        yield made
        room -= len(made)
        number += 1
