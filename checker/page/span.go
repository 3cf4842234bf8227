package page

import (
	"sort"
	"strings"
	"unicode"
)

// At names a place on its page; 0 is no place (computed facts, or facts from
// the host or the profile).
type At int32

// Span is a place as the finders know it: a range of the running text, or the
// start tag of an element.
type Span struct {
	Start, End int32 // range of Page.Running, end exclusive
	Element    int32 // index in Page.Elements; the span is its start tag where > 0
}

// Position is a place in the file as it was read. Start and End are byte
// offsets, End exclusive; lines and columns count from 1, columns in Unicode
// code points. Lines end at LF, CRLF or CR.
type Position struct {
	Start     int    `json:"start"`
	End       int    `json:"end"`
	Line      int    `json:"line"`
	Column    int    `json:"column"`
	EndLine   int    `json:"end_line"`
	EndColumn int    `json:"end_column"`
	Path      string `json:"path"`   // CSS path of the element; empty on plain text
	Within    string `json:"within"` // "@alt" for an attribute, a JSON pointer for JSON-LD
}

// Locator turns spans into positions. It may parse the page again, so it is
// asked once for all spans that are printed. The answer has one Position for
// each span, in order.
type Locator interface {
	Locate(spans []Span) []Position
}

// SetLocator gives the page the way to its positions.
func (p *Page) SetLocator(l Locator) { p.locator = l }

// AtText names the range [start, end) of the running text.
func (p *Page) AtText(start, end int) At {
	return p.addSpan(Span{Start: int32(start), End: int32(end)})
}

// AtElement names the start tag of an element.
func (p *Page) AtElement(element int32) At { return p.addSpan(Span{Element: element}) }

func (p *Page) addSpan(s Span) At {
	if p.spans == nil {
		p.spans = make([]Span, 1, 64) // index 0 is "no place"
	}
	p.spans = append(p.spans, s)
	return At(len(p.spans) - 1)
}

// Span returns the span that at names. The zero Span stands for no place.
func (p *Page) Span(at At) Span {
	if at <= 0 || int(at) >= len(p.spans) {
		return Span{}
	}
	return p.spans[at]
}

// Positions resolves places, several at once: that is much cheaper than one by
// one. No place has no entry in the answer.
func (p *Page) Positions(ats []At) map[At]Position {
	known := make([]At, 0, len(ats))
	for _, at := range ats {
		if at > 0 && int(at) < len(p.spans) {
			known = append(known, at)
		}
	}
	found := make(map[At]Position, len(known))
	if p.locator == nil || len(known) == 0 {
		return found
	}
	sort.Slice(known, func(i, j int) bool { return known[i] < known[j] })
	spans := make([]Span, 0, len(known))
	unique := known[:0]
	for i, at := range known {
		if i > 0 && at == known[i-1] {
			continue
		}
		unique = append(unique, at)
		spans = append(spans, p.spans[at])
	}
	for i, position := range p.locator.Locate(spans) {
		found[unique[i]] = position
	}
	return found
}

// Fold returns s with each run of white space as one space and none at its
// ends: the form in which facts give text.
func Fold(s string) string {
	s = strings.TrimSpace(s)
	if folded(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	space := false
	for _, r := range s {
		if unicode.IsSpace(r) {
			space = true
			continue
		}
		if space && b.Len() > 0 {
			b.WriteByte(' ')
		}
		space = false
		b.WriteRune(r)
	}
	return b.String()
}

// folded tells whether folding would change nothing, at the speed of a byte
// loop for ASCII.
func folded(s string) bool {
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == ' ':
			if i > 0 && s[i-1] == ' ' {
				return false
			}
		case c < ' ':
			if unicode.IsSpace(rune(c)) {
				return false
			}
		case c >= 0x80:
			if c == 0xC2 || c == 0xE1 || c == 0xE2 || c == 0xE3 { // leads of non-ASCII white space
				return !strings.ContainsFunc(s[i:], func(r rune) bool { return r != ' ' && unicode.IsSpace(r) }) &&
					!strings.Contains(s[i:], "  ")
			}
		}
	}
	return true
}
