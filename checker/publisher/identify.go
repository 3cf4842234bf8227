package publisher

import (
	"net/url"
	"strings"

	"github.com/noticecheck/noticecheck/checker/page"
)

// Identify infers the publisher of a page that none is pinned for, with the
// evidence. Signs are tried from the strongest: address, canonical address,
// JSON-LD publisher, og:site_name, self-description. The first that names an
// outlet of the register decides; the later ones that agree are evidence too.
// A publisher that the register does not hold keeps its name, without id.
func (r *Register) Identify(p *page.Page) {
	if p.Publisher.Pinned {
		return
	}
	var found *Outlet
	var evidence []page.Text
	name := ""
	take := func(o *Outlet, text string, at page.At) {
		if o == nil || found != nil && found != o {
			return
		}
		found = o
		evidence = append(evidence, page.Text{Text: text, At: at})
	}
	take(r.host(p.Source.URL), hostOf(p.Source.URL), 0)
	for _, link := range p.Links {
		if link.Kind == page.LinkCanonical {
			take(r.host(link.Href), hostOf(link.Href), link.At)
		}
	}
	for _, candidate := range publisherNames(p) {
		take(r.byName[fold(candidate)], candidate, placeOf(p, candidate))
		if name == "" {
			name = candidate
		}
	}
	r.selfDescriptions(p, take)
	if found == nil {
		p.Publisher.Name = name
		if name != "" {
			p.Publisher.Evidence = append(p.Publisher.Evidence, page.Text{Text: name, At: placeOf(p, name)})
		}
		return
	}
	p.Publisher = found.Facts()
	p.Publisher.Evidence = evidence
}

func (r *Register) host(address string) *Outlet {
	host := hostOf(address)
	for host != "" {
		if o := r.byHost[host]; o != nil {
			return o
		}
		_, host, _ = strings.Cut(host, ".")
	}
	return nil
}

func hostOf(address string) string {
	if address == "" {
		return ""
	}
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return strings.TrimPrefix(strings.ToLower(u.Hostname()), "www.")
}

// publisherNames lists the names that the page's metadata gives its publisher.
func publisherNames(p *page.Page) []string {
	var names []string
	for _, block := range p.Metadata.JSONLD {
		walkJSON(block, func(object map[string]any) {
			switch publisher := object["publisher"].(type) {
			case map[string]any:
				if name, ok := publisher["name"].(string); ok && name != "" {
					names = append(names, name)
				}
			case string:
				names = append(names, publisher)
			}
		})
	}
	if name := p.Metadata.OpenGraph["site_name"]; name != "" {
		names = append(names, name)
	}
	if name := p.Metadata.Meta["application-name"]; name != "" {
		names = append(names, name)
	}
	return names
}

// walkJSON visits the object and those that its @graph or list holds; it goes
// no deeper, since an article may quote other works with other publishers.
func walkJSON(v any, visit func(map[string]any)) {
	switch v := v.(type) {
	case []any:
		for _, item := range v {
			walkJSON(item, visit)
		}
	case map[string]any:
		visit(v)
		if graph, ok := v["@graph"].([]any); ok {
			walkJSON(graph, visit)
		}
	}
}

// selfDescriptions looks for the words in which an outlet describes itself.
// Readers' comments may quote them, and hidden text says nothing.
func (r *Register) selfDescriptions(p *page.Page, take func(*Outlet, string, page.At)) {
	if len(r.signs) == 0 {
		return
	}
	for i := range p.Blocks {
		b := &p.Blocks[i]
		if b.Hidden != page.Visible || b.Role == page.RoleComment || b.Role == page.RoleQuote || b.Role == page.RoleAdvert {
			continue
		}
		for _, s := range r.signs {
			if strings.Contains(b.Text, s.text) {
				take(s.outlet, b.Text, b.At)
			}
		}
	}
}

// placeOf finds the metadata string that holds a name, so that evidence from
// metadata has a place where the extractor kept one.
func placeOf(p *page.Page, name string) page.At {
	for i := len(p.Blocks) - 1; i >= 0; i-- {
		b := &p.Blocks[i]
		if b.Hidden != page.HiddenValue {
			break // values of attributes and metadata come last
		}
		if b.Text == page.Fold(name) {
			return b.At
		}
	}
	return 0
}
