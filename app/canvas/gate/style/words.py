"""The words that style may use: keywords, units, functions and names of colours. Pure."""

import re

from app.canvas.gate.wording import words

COLOURS = words(
    "aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue "
    "blueviolet brown burlywood "
    "cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan "
    "darkgoldenrod darkgray "
    "darkgreen darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon "
    "darkseagreen "
    "darkslateblue darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray "
    "dimgrey dodgerblue "
    "firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow "
    "grey honeydew "
    "hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue "
    "lightcoral lightcyan "
    "lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue "
    "lightslategray "
    "lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue "
    "mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise "
    "mediumvioletred "
    "midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered "
    "orchid "
    "palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple "
    "rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver "
    "skyblue "
    "slateblue slategray slategrey snow springgreen steelblue tan teal thistle tomato turquoise violet "
    "wheat white "
    "whitesmoke yellow yellowgreen transparent currentcolor "
    "canvas canvastext linktext buttonface buttontext buttonborder field fieldtext graytext highlight "
    "highlighttext "
    "mark marktext accentcolor accentcolortext"
)
FONTS = words(
    "serif sans-serif monospace cursive fantasy system-ui ui-serif ui-sans-serif ui-monospace "
    "ui-rounded emoji math "
    "-apple-system"
)
EVERYWHERE = frozenset({"inherit", "initial", "revert", "unset"})
HASH = re.compile(r"[0-9A-Fa-f]{3,4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8}")
UNITS = {
    "length": words(
        "px em rem ex ch lh rlh cap ic vw vh vmin vmax vi vb svw svh lvw lvh dvw dvh cm mm q in pt pc fr"
    ),
    "time": frozenset({"s", "ms"}),
    "angle": frozenset({"deg", "grad", "rad", "turn"}),
}
# What a function is for; in its brackets stand numbers, colours, and words that belong to no property.
FUNCTIONS = {
    "colour": words("rgb rgba hsl hsla hwb lab lch oklab oklch color-mix light-dark"),
    "math": words("calc min max clamp"),
    "picture": words(
        "linear-gradient radial-gradient conic-gradient repeating-linear-gradient "
        "repeating-radial-gradient "
        "repeating-conic-gradient"
    ),
    "transform": words(
        "matrix perspective rotate rotatex rotatey rotatez scale scalex scaley skew skewx "
        "skewy translate translatex "
        "translatey translatez translate3d scale3d rotate3d"
    ),
    "filter": words("blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia"),
    "grid": words("repeat minmax fit-content"),
    "easing": words("cubic-bezier steps"),
    "shape": words("circle ellipse inset polygon"),
}
IN_FUNCTIONS = COLOURS | words(
    "to at in from top right bottom left center circle ellipse closest-side "
    "closest-corner farthest-side "
    "farthest-corner srgb srgb-linear oklab oklch lab lch hsl hwb shorter longer hue none auto auto-fill "
    "auto-fit "
    "min-content max-content start end jump-start jump-end jump-none jump-both round evenodd nonzero e pi"
)
# What a property of the author's own may hold besides numbers and colours: nothing that another property acts on.
IN_OWN = COLOURS | FONTS | words("auto none normal bold solid dashed dotted inset ease ease-in ease-out")
GREATEST = 100_000
FARTHEST = 1_000
