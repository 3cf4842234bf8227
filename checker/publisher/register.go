// Package publisher tells who publishes a page, and on what evidence.
//
// A publisher is pinned where the profile or --publisher names it; then the
// page is not asked. Else it is inferred from what the page says of itself:
// its address, its canonical address, og:site_name, the publisher of its
// JSON-LD, and the words in which an outlet describes itself. One outlet is
// served from many hosts (mirrors, content networks, staging), so no single
// sign is relied on; a story that merely names an outlet is no sign at all.
package publisher

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"github.com/noticecheck/noticecheck/checker/page"
)

// RegisterFile is where the built-in register lies in the policy files.
const RegisterFile = "data/outlets.json"

// Outlet is one row of the register: an organization that publishes, with
// what authorities have declared it to be and which notices it has adopted.
type Outlet struct {
	ID           string              `json:"id"`
	Name         string              `json:"name"`
	Names        map[string][]string `json:"names"`   // by language, aliases and inflected forms included
	Domains      []string            `json:"domains"` // hosts; subdomains are included
	Signs        []string            `json:"signs"`   // phrases in which it describes itself
	Country      string              `json:"country"`
	Kind         string              `json:"kind"`
	OperatesIn   []string            `json:"operates_in"`
	Designations []page.Designation  `json:"designations"`
	Notices      []AdoptedNotice     `json:"notices"`
}

// AdoptedNotice is a notice that an outlet gives of its own accord, with the
// source that shows it.
type AdoptedNotice struct {
	ID     string `json:"id"`
	Source string `json:"source"`
}

// Register holds the outlets that the program knows.
type Register struct {
	outlets []*Outlet
	byID    map[string]*Outlet
	byName  map[string]*Outlet // folded names that stand for one outlet only
	byHost  map[string]*Outlet
	signs   []sign
}

type sign struct {
	text   string
	outlet *Outlet
}

// LoadRegister reads the register from the policy files.
func LoadRegister(fsys fs.FS) (*Register, error) {
	raw, err := fs.ReadFile(fsys, RegisterFile)
	if err != nil {
		return nil, fmt.Errorf("register of outlets: %w", err)
	}
	var file struct {
		Outlets []*Outlet `json:"outlets"`
	}
	if err := json.Unmarshal(raw, &file); err != nil {
		return nil, fmt.Errorf("%s: %w", RegisterFile, err)
	}
	return NewRegister(file.Outlets)
}

// NewRegister makes a register of outlets. An id given twice is an error; a
// name or host that two outlets share identifies neither.
func NewRegister(outlets []*Outlet) (*Register, error) {
	r := &Register{byID: map[string]*Outlet{}, byName: map[string]*Outlet{}, byHost: map[string]*Outlet{}}
	for _, o := range outlets {
		if o.ID == "" {
			return nil, fmt.Errorf("%s: the outlet %q has no id", RegisterFile, o.Name)
		}
		if r.byID[o.ID] != nil {
			return nil, fmt.Errorf("%s: two outlets have the id %q", RegisterFile, o.ID)
		}
		r.byID[o.ID] = o
		r.outlets = append(r.outlets, o)
		for _, name := range o.AllNames() {
			claim(r.byName, fold(name), o)
		}
		for _, domain := range o.Domains {
			claim(r.byHost, strings.TrimPrefix(strings.ToLower(domain), "*."), o)
		}
		for _, text := range o.Signs {
			r.signs = append(r.signs, sign{page.Fold(text), o})
		}
	}
	return r, nil
}

// claim gives a key to an outlet; a key claimed twice is nobody's.
func claim(index map[string]*Outlet, key string, o *Outlet) {
	if other, taken := index[key]; taken && other != o {
		index[key] = nil
		return
	}
	index[key] = o
}

// AllNames lists the names of an outlet in every language, its main name
// first, each once, in a fixed order.
func (o *Outlet) AllNames() []string {
	names := []string{o.Name}
	languages := make([]string, 0, len(o.Names))
	for language := range o.Names {
		languages = append(languages, language)
	}
	slices.Sort(languages)
	for _, language := range languages {
		for _, name := range o.Names[language] {
			if name != "" && !slices.Contains(names, name) {
				names = append(names, name)
			}
		}
	}
	return names
}

// NoticeIDs lists the notices that the outlet has adopted.
func (o *Outlet) NoticeIDs() []string {
	ids := make([]string, len(o.Notices))
	for i, n := range o.Notices {
		ids[i] = n.ID
	}
	return ids
}

// Outlets lists the outlets in the order of the register.
func (r *Register) Outlets() []*Outlet { return r.outlets }

// IDs lists the ids of the outlets in the order of the register.
func (r *Register) IDs() []string {
	ids := make([]string, len(r.outlets))
	for i, o := range r.outlets {
		ids[i] = o.ID
	}
	return ids
}

// Get returns the outlet of an id.
func (r *Register) Get(id string) (*Outlet, bool) {
	o, ok := r.byID[id]
	return o, ok
}

// Facts gives the outlet as the facts of a page name it.
func (o *Outlet) Facts() page.Publisher {
	return page.Publisher{
		ID: o.ID, Name: o.Name, Country: o.Country, OperatesIn: o.OperatesIn,
		Designations: o.Designations, Notices: o.NoticeIDs(), Evidence: []page.Text{},
	}
}

func fold(name string) string { return strings.ToLower(page.Fold(name)) }
