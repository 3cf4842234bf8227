package page

// Version is the version of the facts model. It changes when a key is renamed
// or removed, or changes its meaning; new keys do not change it.
const Version = 1

// Page is the facts of one page. Fields without a JSON name are for the Go
// parts that find facts, and reach neither Rego nor the printed facts.
type Page struct {
	Source           Source         `json:"source" doc:"where the page came from"`
	Language         string         `json:"language" doc:"BCP 47 tag of the text as it is judged"`
	LanguageDeclared string         `json:"language_declared" doc:"BCP 47 tag that the page declares"`
	LanguageDetected string         `json:"language_detected" doc:"BCP 47 tag told from the words of the page"`
	Kind             Kind           `json:"kind" doc:"what kind of page it is"`
	Title            Text           `json:"title" doc:"the title element"`
	Headline         Text           `json:"headline" doc:"the displayed headline of the article"`
	Standfirst       Text           `json:"standfirst" doc:"the summary between headline and body"`
	Published        string         `json:"published" doc:"day (2006-01-02) or RFC 3339 time of publication"`
	Modified         string         `json:"modified" doc:"day or RFC 3339 time of the last change"`
	Publisher        Publisher      `json:"publisher" doc:"who publishes the page"`
	Blocks           []Block        `json:"blocks" doc:"the text of the page in document order"`
	Links            []Link         `json:"links" doc:"hyperlinks"`
	Images           []Image        `json:"images" doc:"pictures of the article"`
	Bylines          []Byline       `json:"bylines" doc:"named authors, as displayed"`
	Credits          []Credit       `json:"credits" doc:"credits to agencies, photographers and rights holders"`
	Attributions     []Attribution  `json:"attributions" doc:"agencies cited as a source; never a credit"`
	Notices          []Notice       `json:"notices" doc:"notices of the catalogue found on the page"`
	Mentions         []Mention      `json:"mentions" doc:"designated organizations named on the page"`
	Labels           []Label        `json:"labels" doc:"labels such as advertising, opinion, correction, AI, age"`
	Registrations    []Registration `json:"registrations" doc:"register, VAT and licence numbers"`
	Imprint          Imprint        `json:"imprint" doc:"elements of the publisher's imprint"`
	Metadata         Metadata       `json:"metadata" doc:"structured data of the page"`
	Context          Context        `json:"context" doc:"the circumstances of this judgement"`

	// Running is the running text; see the package documentation.
	Running string `json:"-"`
	// Seams are the offsets in Running, ascending, at which an inline element
	// begins or ends. Texts glued together in print are parted here.
	Seams []int32 `json:"-"`
	// Elements are the elements that facts point at; Elements[0] is unused.
	Elements []Element `json:"-"`
	// Problems are what could not be read, for the report.
	Problems []Problem `json:"-"`

	spans   []Span
	locator Locator
}

// Text is a piece of text and its place.
type Text struct {
	Text string `json:"text"`
	At   At     `json:"at"`
}

// Source says where a page came from.
type Source struct {
	Name       string `json:"name" doc:"path or name as given"`
	URL        string `json:"url" doc:"address of the page, if known"`
	SHA256     string `json:"sha256" doc:"hex digest of the bytes as read"`
	Bytes      int    `json:"bytes" doc:"size as read"`
	Charset    string `json:"charset" doc:"name of the encoding it was read in"`
	CapturedAt string `json:"captured_at" doc:"RFC 3339 time of an archived copy"`
}

// Publisher is who publishes the page.
type Publisher struct {
	ID           string        `json:"id" doc:"id in the register of outlets or the profile"`
	Name         string        `json:"name"`
	Pinned       bool          `json:"pinned" doc:"named by the profile or --publisher, not inferred"`
	Country      string        `json:"country" doc:"ISO 3166-1 alpha-2"`
	OperatesIn   []string      `json:"operates_in" doc:"ISO 3166-1 alpha-2 countries whose law binds it"`
	Designations []Designation `json:"designations" doc:"what authorities have declared it to be"`
	Notices      []string      `json:"notices" doc:"ids of the notices it has adopted as its own"`
	Evidence     []Text        `json:"evidence" doc:"what the page says of its publisher"`
}

// Designation is a status that an authority has given to an organization.
type Designation struct {
	ID         string `json:"id" doc:"what it was designated, such as ru/undesirable_organization"`
	Register   string `json:"register" doc:"name of the register"`
	Number     string `json:"number" doc:"number in the register"`
	DecidedOn  string `json:"decided_on" doc:"day of the decision"`
	ListedOn   string `json:"listed_on" doc:"day of the listing"`
	DelistedOn string `json:"delisted_on" doc:"day it was taken off the register"`
	Source     string `json:"source" doc:"where this was read"`
}

// Block is a run of text that stands together, such as a paragraph.
type Block struct {
	ID       int    `json:"id" doc:"number from 0 in document order"`
	Role     Role   `json:"role" doc:"what the block is on the page"`
	Text     string `json:"text" doc:"its text with spaces folded"`
	Language string `json:"language" doc:"BCP 47 tag where it differs from the page's"`
	Hidden   Hidden `json:"hidden" doc:"why a reader does not see it, or empty"`
	At       At     `json:"at"`

	Start   int32 `json:"-"` // range in Running
	End     int32 `json:"-"`
	Element int32 `json:"-"` // index of the block's element in Elements
	Image   int32 `json:"-"` // 1 + index of the image it captions or credits, or 0
	Story   bool  `json:"-"` // it belongs to the article that the page is about
}

// Link is a hyperlink.
type Link struct {
	Text string   `json:"text"`
	Href string   `json:"href" doc:"as written, not resolved"`
	Rel  string   `json:"rel"`
	Kind LinkKind `json:"kind"`
	At   At       `json:"at"`

	Start  int32  `json:"-"` // range of its text in Running
	End    int32  `json:"-"`
	Hidden Hidden `json:"-"`
}

// Image is a picture that belongs to the article.
type Image struct {
	Src     string `json:"src"`
	Alt     string `json:"alt"`
	Caption string `json:"caption" doc:"its caption, once however often it is printed"`
	Credit  string `json:"credit" doc:"its credit line"`
	Width   int    `json:"width" doc:"CSS pixels as declared, or 0"`
	Height  int    `json:"height" doc:"CSS pixels as declared, or 0"`
	At      At     `json:"at"`

	Element   int32 `json:"-"` // index in Elements, or 0 on plain text
	CaptionAt At    `json:"-"`
}

// Byline is one named author.
type Byline struct {
	Name string `json:"name"`
	At   At     `json:"at"`
}

// Credit names who wrote, supplied or owns something on the page.
type Credit struct {
	Kind     CreditKind `json:"kind"`
	Agencies []string   `json:"agencies" doc:"agency ids in the order written, originator first"`
	Holder   string     `json:"holder" doc:"rights holder or photographer, as written"`
	Year     int        `json:"year" doc:"year of a copyright line, or 0"`
	Text     string     `json:"text"`
	At       At         `json:"at"`

	Image int32 `json:"-"` // 1 + index of the image it credits, or 0
}

// Attribution is an agency cited as the source of a statement.
type Attribution struct {
	Agencies []string `json:"agencies"`
	Text     string   `json:"text"`
	At       At       `json:"at"`
}

// Notice is a notice of the catalogue as it stands on the page.
type Notice struct {
	ID           string   `json:"id" doc:"catalogue id, such as ru/undesirable_organization"`
	Variant      string   `json:"variant" doc:"the wording it was compared with"`
	Organization string   `json:"organization" doc:"id of the organization it names"`
	Language     string   `json:"language"`
	State        State    `json:"state" doc:"the first state that holds"`
	Also         []State  `json:"also" doc:"the other states that hold"`
	Clauses      []Clause `json:"clauses"`
	Reason       string   `json:"reason" doc:"why it has this state"`
	Hidden       Hidden   `json:"hidden"`
	At           At       `json:"at"`
}

// Clause is one clause of a notice.
type Clause struct {
	ID    string      `json:"id"`
	State ClauseState `json:"state"`
	Text  string      `json:"text" doc:"as it stands on the page"`
	Diff  string      `json:"diff" doc:"word difference to the wording: [-missing-] {+added+}"`
	Href  string      `json:"href" doc:"target of the link on the clause, if it carries one"`
	At    At          `json:"at"`
}

// Mention is a designated organization named on the page.
type Mention struct {
	Organization string `json:"organization" doc:"id in the register"`
	Text         string `json:"text"`
	Mark         Text   `json:"mark" doc:"the status mark that belongs to this mention"`
	At           At     `json:"at"`
}

// Label is a short label on the page.
type Label struct {
	Kind      LabelKind `json:"kind"`
	Text      string    `json:"text"`
	Placement Placement `json:"placement"`
	At        At        `json:"at"`
}

// Registration is a register, VAT or licence number.
type Registration struct {
	Kind   string `json:"kind" doc:"such as de/vat, ru/media"`
	Text   string `json:"text"`
	Valid  bool   `json:"valid" doc:"form and check digits are right"`
	Reason string `json:"reason" doc:"why it is not valid"`
	At     At     `json:"at"`
}

// Imprint is the elements of an imprint.
type Imprint struct {
	Name              Text `json:"name"`
	Address           Text `json:"address"`
	Email             Text `json:"email"`
	Phone             Text `json:"phone"`
	Representative    Text `json:"representative"`
	ResponsibleEditor Text `json:"responsible_editor"`
	Register          Text `json:"register"`
	VAT               Text `json:"vat"`
	Authority         Text `json:"authority"`
	Founder           Text `json:"founder"`
	Host              Text `json:"host"`
	AgeMark           Text `json:"age_mark"`
}

// Metadata is the structured data of the page, as written.
type Metadata struct {
	JSONLD    []any             `json:"json_ld" doc:"parsed JSON-LD blocks"`
	OpenGraph map[string]string `json:"open_graph" doc:"og: properties without the prefix, first value"`
	Meta      map[string]string `json:"meta" doc:"meta names in lower case, first value"`
}

// Context is the circumstances of the judgement.
type Context struct {
	AsOf       string    `json:"as_of" doc:"the day the page is judged for (2006-01-02)"`
	Audience   []string  `json:"audience" doc:"ISO 3166-1 alpha-2 countries of the readers"`
	Assurance  Assurance `json:"assurance" doc:"what the facts rest on"`
	Incomplete string    `json:"incomplete" doc:"why the page could not be read whole, or empty"`
}

// Element is what finders may want to know of an HTML element.
type Element struct {
	Tag    string // lower case
	Class  string // class, id, itemprop and rel, lower case, as written
	Parent int32  // index of the nearest recorded ancestor, or 0
}

// Problem is something on the page that could not be read, such as a broken
// JSON-LD block.
type Problem struct {
	Message string
	At      At
}

// New returns an empty page: every list empty, no text, no places.
func New() *Page {
	return &Page{
		Kind: OtherPage,
		Publisher: Publisher{OperatesIn: []string{}, Designations: []Designation{}, Notices: []string{},
			Evidence: []Text{}},
		Blocks: []Block{}, Links: []Link{}, Images: []Image{}, Bylines: []Byline{}, Credits: []Credit{},
		Attributions: []Attribution{}, Notices: []Notice{}, Mentions: []Mention{}, Labels: []Label{},
		Registrations: []Registration{},
		Metadata:      Metadata{JSONLD: []any{}, OpenGraph: map[string]string{}, Meta: map[string]string{}},
		Context:       Context{Audience: []string{}, Assurance: AssuranceMarkup},
		Elements:      make([]Element, 1),
	}
}
