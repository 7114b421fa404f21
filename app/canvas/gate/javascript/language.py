"""What a program may be made of: kinds of syntax, the names that it finds, and what it may ask of each. Data."""

from collections.abc import Mapping

SYNTAX = frozenset({
    "program", "comment",
    # Statements.
    "expression_statement", "variable_declaration", "lexical_declaration", "variable_declarator",
    "statement_block", "if_statement", "else_clause", "switch_statement", "switch_body", "switch_case",
    "switch_default", "for_statement", "for_in_statement", "while_statement", "do_statement", "try_statement",
    "catch_clause",
    "finally_clause", "break_statement", "continue_statement", "return_statement", "throw_statement",
    "empty_statement", "labeled_statement", "statement_identifier",
    # Expressions.
    "parenthesized_expression", "sequence_expression", "ternary_expression", "binary_expression",
    "unary_expression", "update_expression", "assignment_expression", "augmented_assignment_expression",
    "call_expression", "new_expression", "arguments", "member_expression", "subscript_expression",
    "optional_chain", "await_expression", "yield_expression", "spread_element",
    "object", "pair", "array", "computed_property_name", "shorthand_property_identifier",
    # Patterns.
    "object_pattern", "array_pattern", "pair_pattern", "rest_pattern", "assignment_pattern",
    "object_assignment_pattern", "shorthand_property_identifier_pattern",
    # Functions and classes.
    "function_declaration", "function_expression", "generator_function", "generator_function_declaration",
    "arrow_function", "formal_parameters", "method_definition", "class", "class_declaration", "class_heritage",
    "class_body", "field_definition", "class_static_block",
    # Names and values.
    "identifier", "property_identifier", "private_property_identifier", "this", "super", "undefined", "true",
    "false", "null", "number", "string", "string_fragment", "escape_sequence", "template_string",
    "template_substitution", "regex", "regex_pattern", "regex_flags",
})  # fmt: skip

FORBIDDEN = frozenset({
    "constructor", "__proto__", "prototype", "__defineGetter__", "__defineSetter__", "__lookupGetter__",
    "__lookupSetter__", "caller", "callee", "arguments", "getPrototypeOf", "setPrototypeOf", "defineProperty",
    "defineProperties", "getOwnPropertyDescriptor", "getOwnPropertyDescriptors", "getOwnPropertyNames",
    "getOwnPropertySymbols", "captureStackTrace", "prepareStackTrace", "stackTraceLimit", "getThis", "getFunction",
    "species",
})  # fmt: skip
"""Names of properties that lead from any value to what made it, and from there to everything."""

MATH = frozenset({
    "E", "LN10", "LN2", "LOG10E", "LOG2E", "PI", "SQRT1_2", "SQRT2", "abs", "acos", "acosh", "asin", "asinh",
    "atan", "atan2", "atanh", "cbrt", "ceil", "clz32", "cos", "cosh", "exp", "expm1", "floor", "fround", "hypot",
    "imul", "log", "log10", "log1p", "log2", "max", "min", "pow", "random", "round", "sign", "sin", "sinh", "sqrt",
    "tan", "tanh", "trunc",
})  # fmt: skip
CANVAS = frozenset({
    "data", "text", "value", "set", "show", "hide", "mark", "enable", "focus", "options", "rows", "items", "on",
    "after", "every", "cancel", "frame", "emit", "announce", "log", "pen",
})  # fmt: skip
NOTHING: frozenset[str] = frozenset()

GLOBALS: Mapping[str, frozenset[str]] = {
    "canvas": CANVAS,
    "Array": frozenset({"from", "isArray", "of"}),
    "BigInt": frozenset({"asIntN", "asUintN"}),
    "Boolean": NOTHING,
    "Date": frozenset({"UTC", "now", "parse"}),
    "Error": NOTHING,
    "Infinity": NOTHING,
    "JSON": frozenset({"parse", "stringify"}),
    "Map": frozenset({"groupBy"}),
    "Math": MATH,
    "NaN": NOTHING,
    "Number": frozenset({
        "EPSILON", "MAX_SAFE_INTEGER", "MAX_VALUE", "MIN_SAFE_INTEGER", "MIN_VALUE", "NEGATIVE_INFINITY", "NaN",
        "POSITIVE_INFINITY", "isFinite", "isInteger", "isNaN", "isSafeInteger", "parseFloat", "parseInt",
    }),
    "Object": frozenset({
        "assign", "create", "entries", "freeze", "fromEntries", "groupBy", "hasOwn", "is", "isFrozen", "isSealed",
        "keys", "seal", "values",
    }),
    "Promise": frozenset({"all", "allSettled", "any", "race", "reject", "resolve"}),
    "RangeError": NOTHING,
    "RegExp": NOTHING,
    "Set": NOTHING,
    "String": frozenset({"fromCharCode", "fromCodePoint", "raw"}),
    "Symbol": frozenset({"asyncIterator", "iterator"}),
    "SyntaxError": NOTHING,
    "TypeError": NOTHING,
    "WeakMap": NOTHING,
    "WeakSet": NOTHING,
    "decodeURIComponent": NOTHING,
    "encodeURIComponent": NOTHING,
    "isFinite": NOTHING,
    "isNaN": NOTHING,
    "parseFloat": NOTHING,
    "parseInt": NOTHING,
    "undefined": NOTHING,
}  # fmt: skip
"""Every name that a program finds, and the properties that it may ask of it (docs/components.md)."""

CONSTANTS = frozenset({"Infinity", "NaN", "undefined"})
HANDED_ON = frozenset({
    "BigInt", "Boolean", "Number", "String", "decodeURIComponent", "encodeURIComponent", "isFinite", "isNaN",
    "parseFloat", "parseInt",
})  # fmt: skip
"""What may be handed on by name, as to ``map``: these take a value and return a plain one."""

EXTENDED = frozenset({"Error", "Map", "RangeError", "Set", "SyntaxError", "TypeError"})
CALLED = frozenset(GLOBALS) - CONSTANTS - {"JSON", "Math", "canvas"}
NUMERIC_CALLS = frozenset({"Number", "parseFloat", "parseInt"})
NUMERIC_MEMBERS: Mapping[str, frozenset[str]] = {
    "Math": MATH,
    "Date": frozenset({"UTC", "now", "parse"}),
}
"""What certainly gives numbers: of what can't be handed around, nor therefore changed under another name."""
VALUED = frozenset({
    ("canvas", "data"), ("Number", "EPSILON"), ("Number", "MAX_SAFE_INTEGER"), ("Number", "MAX_VALUE"),
    ("Number", "MIN_SAFE_INTEGER"), ("Number", "MIN_VALUE"), ("Number", "NEGATIVE_INFINITY"), ("Number", "NaN"),
    ("Number", "POSITIVE_INFINITY"), ("Math", "PI"), ("Math", "E"), ("Math", "LN10"), ("Math", "LN2"),
    ("Math", "LOG10E"), ("Math", "LOG2E"), ("Math", "SQRT1_2"), ("Math", "SQRT2"), ("Symbol", "iterator"),
    ("Symbol", "asyncIterator"),
})  # fmt: skip
"""Members that are plain values; all others are functions."""
NAMED_SAFELY = frozenset({
    ("Array", "isArray"), ("Array", "of"), ("Date", "UTC"), ("Date", "now"), ("Date", "parse"),
    ("Object", "entries"), ("Object", "is"), ("Object", "keys"), ("Object", "values"), ("String", "fromCharCode"),
    ("String", "fromCodePoint"), ("String", "raw"),
})  # fmt: skip
"""Functions that may be named without being called: none gives a member a name, or is told what this is."""
STRICT = frozenset({"arguments", "await", "eval", "let", "static", "undefined", "yield"})
"""What nothing may be called in strict mode, or should be, lest it be taken for the other."""
SHOWN_BY_CANVAS = frozenset({
    "announce", "enable", "focus", "hide", "items", "mark", "options", "rows", "set", "show", "text", "value",
})  # fmt: skip
"""What of ``canvas`` makes a text, or nothing, of what it is given."""

LANGUAGES_OWN = frozenset({
    "EPSILON", "MAX_SAFE_INTEGER", "MAX_VALUE", "MIN_SAFE_INTEGER", "MIN_VALUE", "NEGATIVE_INFINITY", "NaN",
    "POSITIVE_INFINITY", "UTC", "add", "all", "allSettled", "anchor", "any", "apply", "arguments", "asIntN",
    "asUintN", "assign", "asyncDispose", "asyncIterator", "at", "big", "bind", "blink", "bold", "call",
    "caller", "captureStackTrace", "catch", "charAt", "charCodeAt", "clear", "codePointAt", "compile", "concat",
    "copyWithin", "create", "defineProperties", "defineProperty", "delete", "description", "difference",
    "dispose", "dotAll", "drop", "endsWith", "entries", "escape", "every", "exec", "fill", "filter", "finally",
    "find", "findIndex", "findLast", "findLastIndex", "fixed", "flags", "flat", "flatMap", "fontcolor",
    "fontsize", "for", "forEach", "freeze", "from", "fromAsync", "fromCharCode", "fromCodePoint", "fromEntries",
    "get", "getDate", "getDay", "getFullYear", "getHours", "getMilliseconds", "getMinutes", "getMonth",
    "getOwnPropertyDescriptor", "getOwnPropertyDescriptors", "getOwnPropertyNames", "getOwnPropertySymbols",
    "getPrototypeOf", "getSeconds", "getTime", "getTimezoneOffset", "getUTCDate", "getUTCDay", "getUTCFullYear",
    "getUTCHours", "getUTCMilliseconds", "getUTCMinutes", "getUTCMonth", "getUTCSeconds", "getYear", "global",
    "groupBy", "has", "hasIndices", "hasInstance", "hasOwn", "hasOwnProperty", "ignoreCase", "includes",
    "indexOf", "input", "intersection", "is", "isArray", "isConcatSpreadable", "isDisjointFrom", "isError",
    "isExtensible", "isFinite", "isFrozen", "isInteger", "isNaN", "isPrototypeOf", "isSafeInteger", "isSealed",
    "isSubsetOf", "isSupersetOf", "isWellFormed", "italics", "iterator", "join", "keyFor", "keys",
    "lastIndexOf", "lastMatch", "lastParen", "leftContext", "length", "link", "localeCompare", "map", "match",
    "matchAll", "message", "multiline", "name", "next", "normalize", "now", "of", "padEnd", "padStart", "parse",
    "parseFloat", "parseInt", "pop", "prepareStackTrace", "preventExtensions", "propertyIsEnumerable", "push",
    "race", "raw", "reduce", "reduceRight", "reject", "repeat", "replace", "replaceAll", "resolve", "return",
    "reverse", "rightContext", "seal", "search", "set", "setDate", "setFullYear", "setHours", "setMilliseconds",
    "setMinutes", "setMonth", "setPrototypeOf", "setSeconds", "setTime", "setUTCDate", "setUTCFullYear",
    "setUTCHours", "setUTCMilliseconds", "setUTCMinutes", "setUTCMonth", "setUTCSeconds", "setYear", "shift",
    "size", "slice", "small", "some", "sort", "source", "species", "splice", "split", "stackTraceLimit",
    "startsWith", "sticky", "strike", "sub", "substr", "substring", "sup", "symmetricDifference", "take",
    "test", "then", "throw", "toArray", "toDateString", "toExponential", "toFixed", "toGMTString",
    "toISOString", "toJSON", "toLocaleDateString", "toLocaleLowerCase", "toLocaleString", "toLocaleTimeString",
    "toLocaleUpperCase", "toLowerCase", "toPrecision", "toPrimitive", "toReversed", "toSorted", "toSpliced",
    "toString", "toStringTag", "toTimeString", "toUTCString", "toUpperCase", "toWellFormed", "trim", "trimEnd",
    "trimLeft", "trimRight", "trimStart", "try", "unicode", "unicodeSets", "union", "unscopables", "unshift",
    "valueOf", "values", "with", "withResolvers",
})  # fmt: skip
"""Names that members of the language's own values have (ECMA-262, 2026, as Node.js 24 has them)."""
ASKED_SAFELY = frozenset({
    "anchor", "at", "big", "bold", "charAt", "charCodeAt", "codePointAt", "description", "difference", "endsWith",
    "entries", "every", "filter", "find", "findIndex", "findLast", "fixed", "flags", "flat", "flatMap", "forEach",
    "from", "get", "getTime", "has", "hasOwn", "includes", "indexOf", "input", "is", "isArray", "join", "keys",
    "lastIndexOf", "length", "link", "localeCompare", "map", "match", "message", "name", "normalize", "now", "of",
    "padEnd", "padStart", "parse", "reduce", "repeat", "replace", "replaceAll", "search", "size", "slice", "small",
    "some", "source", "split", "startsWith", "sub", "substring", "sup", "test", "toFixed", "toISOString",
    "toLowerCase", "toPrecision", "toUpperCase", "trim", "values",
})  # fmt: skip
"""Those of them that give neither what they are asked of nor what others share, and change neither."""
STYLES = frozenset({
    "fillStyle", "font", "globalAlpha", "lineCap", "lineWidth", "strokeStyle", "textAlign", "textBaseline",
})  # fmt: skip
"""What is set on a pen."""
