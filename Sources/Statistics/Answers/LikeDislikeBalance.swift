/// Of the members who liked something and those who disliked something, which are more.
public struct LikeDislikeBalance: Equatable, Sendable {
  /// Members with at least one like.
  public let likes: Int
  /// Members with at least one dislike; someone may be in both.
  public let dislikes: Int

  /// The balance of these counts.
  public init(likes: Int, dislikes: Int) {
    self.likes = likes
    self.dislikes = dislikes
  }

  /// Likes and dislikes together.
  public var base: Int { likes + dislikes }

  /// (L − D) ÷ (L + D), from −1 to 1; undefined where both are 0.
  public var balance: Figure<Double> {
    guard base > 0 else { return .undefined(.neitherLikedNorDisliked) }
    return .value(Double(likes - dislikes) / Double(base))
  }
}
