"""The properties that a component's style may set, each with the kinds of value and the keywords it takes. Pure.

In angle brackets stand kinds, everything else is a keyword. Of lengths, percentages go with them.
"""

from collections.abc import Mapping

from app.canvas.gate.wording import words

_SIDES = ("top", "right", "bottom", "left")
_LOGICAL = ("block", "block-start", "block-end", "inline", "inline-start", "inline-end")
_SIZE = "<length> <math> <grid> auto none min-content max-content"
_BORDER = "<length> <colour> <math> none hidden dotted dashed solid double groove ridge inset outset thin "
"medium thick"
_ALIGN = (
    "normal stretch center start end flex-start flex-end self-start self-end baseline first last safe left "
    "right "
    "space-between space-around space-evenly auto"
)
_LINES = "<number> <ident> auto span"
_TRACKS = "<length> <math> <grid> <string> <lines> auto none min-content max-content subgrid"
_EASING = "<easing> linear ease ease-in ease-out ease-in-out step-start step-end"
_POSITION = "<length> <math> center top right bottom left"
_ANIMATION = (
    "<number> infinite normal reverse alternate alternate-reverse none forwards backwards both running paused"
)

PROPERTIES: Mapping[str, frozenset[str]] = {
    name: words(takes)
    for name, takes in {
        "accent-color": "<colour> auto",
        "align-content": _ALIGN,
        "align-items": _ALIGN,
        "align-self": _ALIGN,
        "animation": f"<time> {_EASING} {_ANIMATION} <ident>",
        "animation-delay": "<time>",
        "animation-direction": "normal reverse alternate alternate-reverse",
        "animation-duration": "<time>",
        "animation-fill-mode": "none forwards backwards both",
        "animation-iteration-count": "<number> infinite",
        "animation-name": "<ident> none",
        "animation-play-state": "running paused",
        "animation-timing-function": _EASING,
        "appearance": "auto none textfield",
        "aspect-ratio": "<number> auto",
        "backface-visibility": "visible hidden",
        "background": f"<colour> <picture> {_POSITION} none repeat no-repeat repeat-x repeat-y space round cover "
        "contain border-box padding-box content-box text scroll local",
        "background-clip": "border-box padding-box content-box text",
        "background-color": "<colour>",
        "background-image": "<picture> none",
        "background-origin": "border-box padding-box content-box",
        "background-position": _POSITION,
        "background-repeat": "repeat no-repeat repeat-x repeat-y space round",
        "background-size": "<length> <math> auto cover contain",
        "block-size": _SIZE,
        **{f"border{side}": _BORDER for side in ("", *(f"-{side}" for side in (*_SIDES, *_LOGICAL)))},
        **{
            f"border{side}-{part}": _BORDER
            for side in ("", *(f"-{side}" for side in (*_SIDES, *_LOGICAL)))
            for part in ("color", "style", "width")
        },
        "border-collapse": "collapse separate",
        **{
            f"border{corner}-radius": "<length> <math>"
            for corner in ("", "-top-left", "-top-right", "-bottom-left", "-bottom-right")
        },
        "border-spacing": "<length> <math>",
        **dict.fromkeys(_SIDES, "<length> <math> auto"),
        **{f"inset{side}": "<length> <math> auto" for side in ("", *(f"-{side}" for side in _LOGICAL))},
        "box-shadow": "<length> <colour> <math> none inset",
        "box-sizing": "border-box content-box",
        "break-inside": "auto avoid",
        "caption-side": "top bottom",
        "caret-color": "<colour> auto",
        "clear": "none left right both",
        "clip-path": "<shape> none",
        "color": "<colour>",
        "color-scheme": "light dark normal only",
        "column-count": "<number> auto",
        "column-gap": "<length> <math> normal",
        "column-width": "<length> auto",
        "columns": "<number> <length> auto",
        "content": "<string> none normal",
        "cursor": "auto default pointer text move grab grabbing not-allowed help wait progress crosshair "
        "cell none "
        "col-resize row-resize ew-resize ns-resize nesw-resize nwse-resize zoom-in zoom-out",
        "direction": "ltr rtl",
        "display": "block inline inline-block flex inline-flex grid inline-grid none contents table table-row "
        "table-cell list-item flow-root",
        "empty-cells": "show hide",
        "fill": "<colour> none",
        "filter": "<filter> none",
        "flex": "<number> <length> <math> auto none content min-content max-content",
        "flex-basis": _SIZE,
        "flex-direction": "row row-reverse column column-reverse",
        "flex-flow": "row row-reverse column column-reverse wrap nowrap wrap-reverse",
        "flex-grow": "<number>",
        "flex-shrink": "<number>",
        "flex-wrap": "wrap nowrap wrap-reverse",
        "float": "left right none",
        "font": "<length> <number> <math> <string> <ident> normal italic oblique bold bolder lighter small-caps",
        "font-family": "<string> <ident>",
        "font-feature-settings": "<string> <number> normal on off",
        "font-kerning": "auto normal none",
        "font-size": "<length> <math> smaller larger xx-small x-small small medium large x-large xx-large",
        "font-style": "normal italic oblique",
        "font-variant": "normal small-caps all-small-caps",
        "font-variant-numeric": "normal tabular-nums lining-nums oldstyle-nums proportional-nums "
        "slashed-zero ordinal",
        "font-weight": "<number> normal bold bolder lighter",
        "gap": "<length> <math> normal",
        **dict.fromkeys(("grid-area", "grid-column", "grid-column-end", "grid-column-start"), _LINES),
        **dict.fromkeys(("grid-row", "grid-row-end", "grid-row-start"), _LINES),
        "grid-auto-columns": _TRACKS,
        "grid-auto-flow": "row column dense",
        "grid-auto-rows": _TRACKS,
        "grid-template": _TRACKS,
        "grid-template-areas": "<string> none",
        "grid-template-columns": _TRACKS,
        "grid-template-rows": _TRACKS,
        "height": _SIZE,
        "hyphens": "none manual auto",
        "inline-size": _SIZE,
        "isolation": "auto isolate",
        "justify-content": _ALIGN,
        "justify-items": _ALIGN,
        "justify-self": _ALIGN,
        "letter-spacing": "<length> <math> normal",
        "line-height": "<number> <length> <math> normal",
        "list-style": "none disc circle square decimal decimal-leading-zero lower-alpha upper-alpha "
        "lower-roman "
        "upper-roman inside outside",
        "list-style-position": "inside outside",
        "list-style-type": "none disc circle square decimal decimal-leading-zero lower-alpha upper-alpha "
        "lower-roman "
        "upper-roman",
        **{
            f"margin{side}": "<length> <math> auto"
            for side in ("", *(f"-{side}" for side in (*_SIDES, *_LOGICAL)))
        },
        **{f"{most}-{side}": _SIZE for most in ("max", "min") for side in ("height", "width", "block-size")},
        **{f"{most}-inline-size": _SIZE for most in ("max", "min")},
        "mix-blend-mode": "normal multiply screen overlay darken lighten",
        "object-fit": "fill contain cover none scale-down",
        "object-position": _POSITION,
        "opacity": "<number> <length> <math>",
        "order": "<number>",
        "outline": f"{_BORDER} auto",
        "outline-color": "<colour>",
        "outline-offset": "<length> <math>",
        "outline-style": f"{_BORDER} auto",
        "outline-width": _BORDER,
        **dict.fromkeys(("overflow", "overflow-x", "overflow-y"), "visible hidden clip scroll auto"),
        "overflow-wrap": "normal break-word anywhere",
        **{f"padding{side}": "<length> <math>" for side in ("", *(f"-{side}" for side in (*_SIDES, *_LOGICAL)))},
        "perspective": "<length> none",
        "place-content": _ALIGN,
        "place-items": _ALIGN,
        "place-self": _ALIGN,
        "pointer-events": "auto none",
        "position": "static relative absolute",
        "resize": "none both horizontal vertical",
        "rotate": "<angle> none",
        "row-gap": "<length> <math> normal",
        "scale": "<number> <length> none",
        "scroll-behavior": "auto smooth",
        "scrollbar-width": "auto thin none",
        "stroke": "<colour> none",
        "tab-size": "<number> <length>",
        "table-layout": "auto fixed",
        "text-align": "left right center justify start end",
        "text-decoration": "<colour> <length> none underline overline line-through solid double dotted "
        "dashed wavy",
        "text-decoration-color": "<colour>",
        "text-decoration-line": "none underline overline line-through",
        "text-decoration-style": "solid double dotted dashed wavy",
        "text-decoration-thickness": "<length> auto from-font",
        "text-indent": "<length> <math>",
        "text-overflow": "clip ellipsis",
        "text-shadow": "<length> <colour> none",
        "text-transform": "none uppercase lowercase capitalize",
        "text-underline-offset": "<length> auto",
        "text-wrap": "wrap nowrap balance pretty",
        "touch-action": "auto none manipulation pan-x pan-y",
        "transform": "<transform> none",
        "transform-origin": _POSITION,
        "transform-style": "flat preserve-3d",
        "transition": f"<time> {_EASING} <property> all none",
        "transition-delay": "<time>",
        "transition-duration": "<time>",
        "transition-property": "<property> all none",
        "transition-timing-function": _EASING,
        "translate": "<length> <math> none",
        "unicode-bidi": "normal embed isolate plaintext",
        "user-select": "auto none text all",
        "vertical-align": "<length> baseline sub super top middle bottom text-top text-bottom",
        "visibility": "visible hidden collapse",
        "white-space": "normal nowrap pre pre-wrap pre-line break-spaces",
        "width": _SIZE,
        "will-change": "<property> auto",
        "word-break": "normal break-all keep-all break-word",
        "word-spacing": "<length> normal",
        "writing-mode": "horizontal-tb vertical-rl vertical-lr",
        "z-index": "<near> auto",
    }.items()
}
# Of these no value may come out of a property of the author's own: how far something lies to the front, and what
# is said, is bounded.
PLAIN = frozenset({"content", "position", "z-index"})


def is_listed(name: str) -> bool:
    """May style set this property?"""
    return name in PROPERTIES


def is_own(name: str) -> bool:
    """Is this a property of the author's own?"""
    return name.startswith("--") and len(name) > len("--")
