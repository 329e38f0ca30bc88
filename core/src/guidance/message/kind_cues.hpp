#pragma once

#include "guidance/message/words.hpp"

/// What a message is, in the words of each language; kind.cpp weighs them.
namespace ventanilla::guidance {

/// `second` within `reach` words after `first`: "hablar … con un asesor".
struct NearCues {
  Cues first;
  Cues second;
  int reach;
};

/// A cue on its own, or one of two pairs of them.
struct KindCues {
  Cues alone;
  NearCues near;
  NearCues also{};
};

extern const KindCues human_cues;
extern const KindCues claim_cues;
extern const KindCues complaint_cues;
/// A grievance where it is told; what one asks about may have no fault.
extern const Cues trouble_cues;
extern const KindCues suggestion_cues;
extern const KindCues petition_cues;
/// "¿me habilitan el roaming?", "can someone call": asked as a question.
extern const NearCues favour_cues;
extern const KindCues praise_cues;
/// Asking for one's own money, also as a question.
extern const NearCues redress_cues;
/// Asking to put something right; a claim where a fault is told.
extern const KindCues demand_cues;
/// What somebody did beyond their duty: praise without a word of praise.
extern const Cues kindness_cues;
/// Verbs that ask for something where they open a message.
extern const Cues imperative_cues;
extern const Cues question_cues;
extern const Cues thanks_cues;

bool has_near(const CueText& text, const NearCues& cues, Language language);
bool has_cue(const CueText& text, const KindCues& cues, Language language);

}  // namespace ventanilla::guidance
