package page

// The words that facts are written in. Each type lists its values, so that the
// schema knows them and a rule that compares with another word does not load.

// Kind is what kind of page it is.
type Kind string

const (
	Article     Kind = "article"
	Index       Kind = "index"
	ImprintPage Kind = "imprint"
	Stub        Kind = "stub"
	OtherPage   Kind = "other"
)

// Values lists the kinds of page.
func (Kind) Values() []string { return []string{"article", "index", "imprint", "stub", "other"} }

// Role is what a block is on its page.
type Role string

const (
	RoleHeadline   Role = "headline"
	RoleStandfirst Role = "standfirst"
	RoleByline     Role = "byline"
	RoleDateline   Role = "dateline"
	RoleBody       Role = "body"
	RoleCaption    Role = "caption"
	RoleCredit     Role = "credit"
	RoleNotice     Role = "notice"
	RoleLabel      Role = "label"
	RoleQuote      Role = "quote"
	RoleNav        Role = "nav"
	RoleAside      Role = "aside" // teasers, related stories, boxes
	RoleFooter     Role = "footer"
	RoleComment    Role = "comment" // readers' comments
	RoleAdvert     Role = "advert"
	RoleOther      Role = "other"
)

// Values lists the roles.
func (Role) Values() []string {
	return []string{"headline", "standfirst", "byline", "dateline", "body", "caption", "credit", "notice", "label",
		"quote", "nav", "aside", "footer", "comment", "advert", "other"}
}

// Hidden is why a reader does not see a text; empty means visible.
type Hidden string

const (
	Visible         Hidden = ""
	HiddenComment   Hidden = "comment"
	HiddenScript    Hidden = "script"
	HiddenTemplate  Hidden = "template"
	HiddenNoscript  Hidden = "noscript"
	HiddenAttribute Hidden = "hidden-attribute"
	HiddenStyle     Hidden = "inline-style"
	HiddenOffScreen Hidden = "off-screen"
	HiddenSheet     Hidden = "stylesheet" // a rule of a style element in the page
	HiddenValue     Hidden = "attribute"  // it is the value of an attribute or of metadata
	Collapsed       Hidden = "collapsed"  // closed details or tab: one click away, undecided
)

// Values lists the reasons, with "" for visible text.
func (Hidden) Values() []string {
	return []string{"", "comment", "script", "template", "noscript", "hidden-attribute", "inline-style", "off-screen",
		"stylesheet", "attribute", "collapsed"}
}

// LinkKind is what a link leads to.
type LinkKind string

const (
	LinkImprint     LinkKind = "imprint"
	LinkPrivacy     LinkKind = "privacy"
	LinkTerms       LinkKind = "terms"
	LinkCorrections LinkKind = "corrections"
	LinkContact     LinkKind = "contact"
	LinkCanonical   LinkKind = "canonical"
	LinkLicence     LinkKind = "licence"
	LinkShare       LinkKind = "share"
	LinkOther       LinkKind = "other"
)

// Values lists the kinds of link.
func (LinkKind) Values() []string {
	return []string{"imprint", "privacy", "terms", "corrections", "contact", "canonical", "licence", "share", "other"}
}

// CreditKind is the form of a credit.
type CreditKind string

const (
	CreditDateline      CreditKind = "dateline"
	CreditByline        CreditKind = "byline"
	CreditEnd           CreditKind = "end_credit"
	CreditContributor   CreditKind = "contributor"
	CreditSourceLine    CreditKind = "source_line"
	CreditSignoff       CreditKind = "signoff"
	CreditTrailing      CreditKind = "trailing_credit"
	CreditCopyright     CreditKind = "copyright"
	CreditPhoto         CreditKind = "photo"
	CreditPressRelease  CreditKind = "press_release"
	CreditRepublication CreditKind = "republication"
)

// Values lists the kinds of credit.
func (CreditKind) Values() []string {
	return []string{"dateline", "byline", "end_credit", "contributor", "source_line", "signoff", "trailing_credit",
		"copyright", "photo", "press_release", "republication"}
}

// State is the state of a notice. The constants stand in the order in which
// they are tried: the first that holds is the notice's state.
type State string

const (
	Quoted     State = "quoted"      // cited by the page, not given by it
	Suspect    State = "suspect"     // reads like a notice, matches no wording
	HiddenFrom State = "hidden"      // readers do not see it
	Negated    State = "negated"     // says the opposite
	WrongValue State = "wrong_value" // names another organization, year or number
	Partial    State = "partial"     // a required clause is missing
	Altered    State = "altered"     // words changed
	Reordered  State = "reordered"   // clauses out of order
	Intact     State = "intact"
)

// Values lists the states in the order in which they are tried.
func (State) Values() []string {
	return []string{"quoted", "suspect", "hidden", "negated", "wrong_value", "partial", "altered", "reordered", "intact"}
}

// ClauseState is the state of one clause.
type ClauseState string

const (
	ClauseIntact     ClauseState = "intact"
	ClauseMissing    ClauseState = "missing"
	ClauseAltered    ClauseState = "altered"
	ClauseNegated    ClauseState = "negated"
	ClauseWrongValue ClauseState = "wrong_value"
	ClauseHidden     ClauseState = "hidden"
)

// Values lists the states of a clause.
func (ClauseState) Values() []string {
	return []string{"intact", "missing", "altered", "negated", "wrong_value", "hidden"}
}

// LabelKind is what a label says.
type LabelKind string

const (
	LabelAdvertising LabelKind = "advertising"
	LabelAffiliate   LabelKind = "affiliate"
	LabelPolitical   LabelKind = "political"
	LabelOpinion     LabelKind = "opinion"
	LabelCorrection  LabelKind = "correction"
	LabelAI          LabelKind = "ai"
	LabelAge         LabelKind = "age"
	LabelPress       LabelKind = "press_release"
	LabelState       LabelKind = "state_affiliated"
	LabelSatire      LabelKind = "satire"
	LabelUpdate      LabelKind = "update"
	LabelRecommender LabelKind = "recommender"
)

// Values lists the kinds of label.
func (LabelKind) Values() []string {
	return []string{"advertising", "affiliate", "political", "opinion", "correction", "ai", "age", "press_release",
		"state_affiliated", "satire", "update", "recommender"}
}

// Placement is where a label stands.
type Placement string

const (
	PlaceHead     Placement = "article_head"
	PlaceHeadline Placement = "headline"
	PlaceBody     Placement = "body"
	PlaceEnd      Placement = "article_end"
	PlaceAdSlot   Placement = "ad_slot"
	PlaceFooter   Placement = "footer"
	PlaceCaption  Placement = "caption"
	PlaceAside    Placement = "aside"
)

// Values lists the placements.
func (Placement) Values() []string {
	return []string{"article_head", "headline", "body", "article_end", "ad_slot", "footer", "caption", "aside"}
}

// Assurance is what facts rest on.
type Assurance string

const (
	AssuranceText     Assurance = "text"     // plain text: no links, no markup
	AssuranceMarkup   Assurance = "markup"   // HTML as served
	AssuranceRendered Assurance = "rendered" // HTML after a browser ran it
)

// Values lists the assurances.
func (Assurance) Values() []string { return []string{"text", "markup", "rendered"} }
