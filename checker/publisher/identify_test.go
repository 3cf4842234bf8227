package publisher

import (
	"testing"
	"testing/fstest"

	"github.com/noticecheck/noticecheck/checker/page"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func register(t *testing.T) *Register {
	t.Helper()
	r, err := NewRegister([]*Outlet{
		{ID: "north", Name: "Northern Courier", Names: map[string][]string{"ru": {"Северный курьер"}},
			Domains: []string{"northern.example", "*.mirror.example"}, Signs: []string{"Northern Courier reporters work in nine towns"},
			Designations: []page.Designation{{ID: "ru/undesirable_organization"}}, Notices: []AdoptedNotice{{ID: "ru/undesirable_organization"}}},
		{ID: "south", Name: "Southern Post", Domains: []string{"south.example"}},
		{ID: "voice-a", Name: "The Voice"},
		{ID: "voice-b", Name: "The Voice"},
	})
	require.NoError(t, err)
	return r
}

func withBlock(role page.Role, hidden page.Hidden, text string) func(*page.Page) {
	return func(p *page.Page) {
		p.Running = text
		p.Blocks = append(p.Blocks, page.Block{Role: role, Hidden: hidden, Text: text, At: p.AtText(0, len(text))})
	}
}

func TestIdentify(t *testing.T) {
	blurb := "Northern Courier reporters work in nine towns and two ports."
	for name, test := range map[string]struct {
		page         func(*page.Page)
		id, evidence string
	}{
		"address":         {func(p *page.Page) { p.Source.URL = "https://www.northern.example/a/1" }, "north", "northern.example"},
		"subdomain":       {func(p *page.Page) { p.Source.URL = "https://amp.x.mirror.example/a" }, "north", "amp.x.mirror.example"},
		"look-alike host": {func(p *page.Page) { p.Source.URL = "https://notnorthern.example/" }, "", ""},
		"site name":       {func(p *page.Page) { p.Metadata.OpenGraph["site_name"] = "northern  courier" }, "north", "northern  courier"},
		"name in Russian": {func(p *page.Page) { p.Metadata.OpenGraph["site_name"] = "Северный Курьер" }, "north", "Северный Курьер"},
		"shared name":     {func(p *page.Page) { p.Metadata.OpenGraph["site_name"] = "The Voice" }, "", "The Voice"},
		"JSON-LD": {func(p *page.Page) {
			p.Metadata.JSONLD = []any{map[string]any{"@graph": []any{map[string]any{"publisher": map[string]any{"name": "Southern Post"}}}}}
		}, "south", "Southern Post"},
		"self-description": {withBlock(page.RoleFooter, page.Visible, blurb), "north", blurb},
		"blurb in comment": {withBlock(page.RoleComment, page.Visible, blurb), "", ""},
		"blurb hidden":     {withBlock(page.RoleFooter, page.HiddenStyle, blurb), "", ""},
		"name in a story":  {withBlock(page.RoleBody, page.Visible, "The Northern Courier was fined."), "", ""},
		"nothing known":    {func(*page.Page) {}, "", ""},
		"address goes first": {func(p *page.Page) {
			p.Source.URL = "https://south.example/"
			p.Metadata.OpenGraph["site_name"] = "Northern Courier"
		}, "south", "south.example"},
	} {
		t.Run(name, func(t *testing.T) {
			p := page.New()
			test.page(p)
			register(t).Identify(p)
			assert.Equal(t, test.id, p.Publisher.ID)
			assert.False(t, p.Publisher.Pinned)
			if test.evidence == "" {
				assert.Empty(t, p.Publisher.Evidence)
				return
			}
			require.NotEmpty(t, p.Publisher.Evidence)
			assert.Equal(t, test.evidence, p.Publisher.Evidence[0].Text)
		})
	}
}

func TestAgreeingSignsAreAllEvidence(t *testing.T) {
	p := page.New()
	p.Source.URL = "https://northern.example/"
	p.Metadata.OpenGraph["site_name"] = "Northern Courier"
	register(t).Identify(p)
	assert.Len(t, p.Publisher.Evidence, 2)
	assert.Equal(t, []string{"ru/undesirable_organization"}, p.Publisher.Notices)
}

func TestPinnedPublisherIsNotAsked(t *testing.T) {
	p := page.New()
	p.Publisher = page.Publisher{ID: "mine", Pinned: true}
	p.Source.URL = "https://northern.example/"
	register(t).Identify(p)
	assert.Equal(t, "mine", p.Publisher.ID)
}

func TestRegisterMistakes(t *testing.T) {
	for name, test := range map[string]struct{ json, want string }{
		"twice":  {`{"outlets":[{"id":"a","name":"A"},{"id":"a","name":"B"}]}`, `two outlets have the id "a"`},
		"no id":  {`{"outlets":[{"name":"A"}]}`, `the outlet "A" has no id`},
		"broken": {`{"outlets":`, "unexpected end of JSON input"},
	} {
		_, err := LoadRegister(fstest.MapFS{RegisterFile: {Data: []byte(test.json)}})
		assert.ErrorContains(t, err, test.want, name)
	}
}
