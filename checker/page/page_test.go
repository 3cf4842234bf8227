package page

import (
	"encoding/json"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// shifted locates running text one byte further on, to tell spans from places.
type shifted struct{ asked int }

func (s *shifted) Locate(spans []Span) []Position {
	s.asked += len(spans)
	positions := make([]Position, len(spans))
	for i, span := range spans {
		positions[i] = Position{Start: int(span.Start) + 1, End: int(span.End) + 1, Line: 1, Column: int(span.Start) + 2}
	}
	return positions
}

func compile(t *testing.T, schema map[string]any) *jsonschema.Schema {
	t.Helper()
	raw, err := json.Marshal(schema)
	require.NoError(t, err)
	var doc any
	require.NoError(t, json.Unmarshal(raw, &doc))
	c := jsonschema.NewCompiler()
	require.NoError(t, c.AddResource("facts.json", doc))
	compiled, err := c.Compile("facts.json")
	require.NoError(t, err)
	return compiled
}

func TestEncodedFactsFollowTheSchema(t *testing.T) {
	p := New()
	p.SetLocator(&shifted{})
	p.Running = "Headline"
	p.Headline = Text{Text: "Head\"line\u2028\x00</script>\xff", At: p.AtText(0, 8)}
	p.Credits = append(p.Credits, Credit{Kind: CreditEnd, Agencies: []string{"afp"}, Text: "AFP", At: p.AtText(2, 5)})
	p.Metadata.JSONLD = append(p.Metadata.JSONLD, map[string]any{"@type": "NewsArticle"})
	p.Metadata.Meta["author"] = "A. Writer"
	raw, err := p.AppendJSON(nil)
	require.NoError(t, err)
	assert.NotContains(t, string(raw), "</script>")

	var doc any
	require.NoError(t, json.Unmarshal(raw, &doc), "%s", raw)
	require.NoError(t, compile(t, Schema()).Validate(doc))
	headline := doc.(map[string]any)["headline"].(map[string]any)
	assert.Equal(t, "Head\"line\u2028\x00</script>\ufffd", headline["text"])
	assert.Equal(t, 1.0, headline["at"].(map[string]any)["start"])
	assert.Nil(t, doc.(map[string]any)["title"].(map[string]any)["at"], "a title that is not there has no place")
}

func TestEmptyPageHasEveryKey(t *testing.T) {
	raw, err := New().AppendJSON(nil)
	require.NoError(t, err)
	var doc map[string]any
	require.NoError(t, json.Unmarshal(raw, &doc))
	doc["kind"], doc["context"].(map[string]any)["assurance"] = "other", "markup"
	require.NoError(t, compile(t, Schema()).Validate(doc))
	assert.NotContains(t, string(raw), `"credits":null`)
}

func TestSchemaRefusesWhatIsNotAFact(t *testing.T) {
	raw, err := New().AppendJSON(nil)
	require.NoError(t, err)
	for name, change := range map[string]func(map[string]any){
		"unknown key":  func(m map[string]any) { m["heading"] = "x" },
		"missing key":  func(m map[string]any) { delete(m, "credits") },
		"unknown word": func(m map[string]any) { m["kind"] = "artcle" },
		"null list":    func(m map[string]any) { m["credits"] = nil },
	} {
		var doc map[string]any
		require.NoError(t, json.Unmarshal(raw, &doc))
		change(doc)
		assert.Error(t, compile(t, Schema()).Validate(doc), name)
	}
}

func TestPositionsAreResolvedOnceEach(t *testing.T) {
	p, l := New(), &shifted{}
	p.SetLocator(l)
	a, b := p.AtText(4, 6), p.AtText(1, 2)
	found := p.Positions([]At{b, a, b, 0, 99})
	assert.Equal(t, 2, l.asked)
	assert.Equal(t, 5, found[a].Start)
	assert.Equal(t, 2, found[b].Start)
	assert.Len(t, found, 2)
}

func TestFold(t *testing.T) {
	for in, want := range map[string]string{
		"":                             "",
		"plain":                        "plain",
		"  two  spaces ":               "two spaces",
		"tab\tand\r\nline":             "tab and line",
		"no\u00a0break":                "no break",
		"\u00ab \u00e9t\u00e9  \u00bb": "« été »",
		"日本\u3000語":                    "日本 語",
		"soft\u00adhyphen":             "soft\u00adhyphen",
	} {
		assert.Equal(t, want, Fold(in), "%q", in)
	}
}

func BenchmarkAppendJSON(b *testing.B) {
	p := New()
	p.SetLocator(&shifted{})
	for range 200 {
		p.Blocks = append(p.Blocks, Block{Role: RoleBody, Text: "A paragraph of ordinary news text.", At: p.AtText(0, 10)})
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := p.AppendJSON(nil); err != nil {
			b.Fatal(err)
		}
	}
}
