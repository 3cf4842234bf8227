package checker

import (
	"github.com/noticecheck/noticecheck/checker/page"
)

// Status is the outcome of one rule on one page. The constants stand in the
// order in which they are decided.
type Status string

const (
	NotApplicable Status = "not_applicable"
	Fail          Status = "fail"
	Undecided     Status = "undecided"
	Pass          Status = "pass"
	Waived        Status = "waived"
	Errored       Status = "error" // the rule could not be evaluated; the run exits 2
)

// Severity is how much a finding weighs.
type Severity string

const (
	Error   Severity = "error"
	Warning Severity = "warning"
	Info    Severity = "info"
)

// Result is what a run says of all its pages.
type Result struct {
	Version  int          `json:"version"` // of this format
	Tool     string       `json:"tool"`    // name and version of the program
	Policies Policies     `json:"policies"`
	Pages    []PageResult `json:"pages"`
	Sites    []SiteResult `json:"sites"`
	Summary  Summary      `json:"summary"`
}

// Policies says which rules judged.
type Policies struct {
	Revision string   `json:"revision"` // digest of all policy and data files
	Packs    []string `json:"packs"`
}

// PageResult is what a run says of one page.
type PageResult struct {
	Name       string      `json:"name"`
	URL        string      `json:"url"`
	SHA256     string      `json:"sha256"`
	AsOf       string      `json:"as_of"`
	Publisher  string      `json:"publisher"` // id
	Pinned     bool        `json:"pinned"`
	Language   string      `json:"language"`
	Kind       page.Kind   `json:"kind"`
	Unreadable *Unreadable `json:"unreadable,omitempty"`
	Verdicts   []Verdict   `json:"verdicts"`

	// Facts is the page itself, for reports that show text. Nil where the page
	// is unreadable.
	Facts *page.Page `json:"-"`
}

// Unreadable says why a page could not be read, whole or at all.
type Unreadable struct {
	Reason string `json:"reason"`
	Advice string `json:"advice"`
}

// SiteResult is the verdicts of the rules that judge a site as a whole.
type SiteResult struct {
	Name     string    `json:"name"`
	Verdicts []Verdict `json:"verdicts"`
}

// Verdict is the outcome of one rule on one page.
type Verdict struct {
	Rule      string          `json:"rule"`
	Status    Status          `json:"status"`
	Severity  Severity        `json:"severity"` // the heaviest of the findings, else the rule's
	Required  bool            `json:"required"`
	Assurance page.Assurance  `json:"assurance"`
	Findings  []Finding       `json:"findings"`
	Evidence  []page.Position `json:"evidence"`
	Undecided []string        `json:"undecided"` // paths that would settle it
	LookedIn  []string        `json:"looked_in"` // roles of blocks that were searched
	Reason    string          `json:"reason,omitempty"`
	Waiver    *Waiver         `json:"waiver,omitempty"`
}

// Finding is one thing that a rule found wrong.
type Finding struct {
	Message  string         `json:"message"`
	Severity Severity       `json:"severity"`
	Key      string         `json:"key"`
	At       *page.Position `json:"at"`
	Fix      *Fix           `json:"fix,omitempty"`
}

// Fix is what to put on the page.
type Fix struct {
	Notice   string `json:"notice"`
	Clause   string `json:"clause"`
	Language string `json:"language"`
	Text     string `json:"text"` // the wording, slots filled
}

// Waiver is why a finding does not count.
type Waiver struct {
	Reason  string `json:"reason"`
	By      string `json:"by"`
	Expires string `json:"expires"`
}

// Summary counts pages and verdicts. Pass to NotApplicable count verdicts,
// Errors and Warnings count findings that are not waived.
type Summary struct {
	Pages         int `json:"pages"`
	Checked       int `json:"checked"`
	Unreadable    int `json:"unreadable"`
	Pass          int `json:"pass"`
	Fail          int `json:"fail"`
	Undecided     int `json:"undecided"`
	Waived        int `json:"waived"`
	NotApplicable int `json:"not_applicable"`
	Errors        int `json:"errors"`
	Warnings      int `json:"warnings"`
	Infos         int `json:"infos"`

	// Missing lists each undecided path with the rules and the number of pages
	// that wait for it, most pages first.
	Missing []MissingPath `json:"missing"`
	// Notes are what the run wants to say before the pages: no gate is
	// configured, a waiver has expired.
	Notes []string `json:"notes"`
}

// MissingPath is a fact or profile key that would settle undecided verdicts.
type MissingPath struct {
	Path  string   `json:"path"`
	Rules []string `json:"rules"`
	Pages int      `json:"pages"`
}
